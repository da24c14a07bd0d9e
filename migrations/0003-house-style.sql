-- How the college writes numbers in words (src/shared/text/amount-in-words.ts); what stood before is the default.
ALTER TABLE organisation ADD COLUMN words_zero_tens TEXT NOT NULL DEFAULT 'linh' CHECK (words_zero_tens IN ('linh', 'lẻ'));
ALTER TABLE organisation ADD COLUMN words_four TEXT NOT NULL DEFAULT 'tư' CHECK (words_four IN ('tư', 'bốn'));
ALTER TABLE organisation ADD COLUMN words_thousand TEXT NOT NULL DEFAULT 'nghìn'
  CHECK (words_thousand IN ('nghìn', 'ngàn'));
ALTER TABLE organisation ADD COLUMN words_billion TEXT NOT NULL DEFAULT 'tỷ' CHECK (words_billion IN ('tỷ', 'tỉ'));
ALTER TABLE organisation ADD COLUMN words_exact INTEGER NOT NULL DEFAULT 0 CHECK (words_exact IN (0, 1));

-- More forms keep their unfinished typing.
CREATE TABLE draft_of_more_forms (
  form TEXT NOT NULL CHECK (form IN (
    'submission', 'campaign', 'unit', 'person', 'decision', 'report',
    'legal-text', 'initiative', 'discipline', 'award-record', 'regime-setting', 'regime-rule',
    'council-member', 'council-session', 'document-text', 'certificate-layout', 'sudden-award'
  )),
  key TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  error_count INTEGER NOT NULL CHECK (error_count >= 0),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (form, key)
) STRICT, WITHOUT ROWID;

INSERT INTO draft_of_more_forms SELECT form, key, body, error_count, saved_at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_of_more_forms RENAME TO draft;
