-- What verdicts look at: which rules apply and what the college has set in them, legal texts with their validity,
-- disciplines, initiatives, and every award and evaluation class of earlier years.

-- Chosen against the proposal; the reason is then written.
ALTER TABLE campaign ADD COLUMN regime TEXT;
ALTER TABLE campaign ADD COLUMN regime_reason TEXT NOT NULL DEFAULT '';

-- Why somebody's year was not an ordinary one (src/shared/rules/special-cases.ts).
ALTER TABLE submission_person ADD COLUMN special_case TEXT;

-- Inspection, complaint, procedure or press allegation not settled yet (NĐ 152/2025 Đ4.4).
ALTER TABLE person ADD COLUMN verification TEXT NOT NULL DEFAULT '';

CREATE TABLE regime_setting (
  regime TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  -- Who confirmed it, by which text.
  source TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (regime, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_text (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('law', 'ordinance', 'decree', 'circular', 'decision', 'regulation', 'plan', 'other')),
  number TEXT NOT NULL,
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  organ TEXT NOT NULL CHECK (organ <> ''),
  subject TEXT NOT NULL CHECK (subject <> ''),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  replaced_by INTEGER REFERENCES legal_text (id) ON DELETE SET NULL,
  note TEXT NOT NULL,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE UNIQUE INDEX legal_text_number ON legal_text (number) WHERE number <> '';

CREATE TABLE discipline (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('party', 'administrative')),
  level TEXT NOT NULL CHECK (level IN ('reprimand', 'warning', 'pay-cut', 'removal', 'dismissal')),
  number TEXT NOT NULL,
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  term_ends_on TEXT CHECK (term_ends_on IS date(term_ends_on)),
  about TEXT CHECK (about IN ('work', 'decline', 'private')),
  counted_in_earlier_year INTEGER NOT NULL CHECK (counted_in_earlier_year IN (0, 1)),
  note TEXT NOT NULL,
  CHECK (term_ends_on IS NULL OR term_ends_on >= decided_on)
) STRICT;

CREATE INDEX discipline_person ON discipline (person_id);

CREATE TABLE initiative (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('initiative', 'research')),
  school_year INTEGER NOT NULL,
  reach TEXT NOT NULL CHECK (reach IN ('unit', 'province', 'nation')),
  number TEXT NOT NULL,
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  decided_by TEXT NOT NULL,
  note TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE initiative_author (
  initiative_id INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
  PRIMARY KEY (initiative_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX initiative_author_person ON initiative_author (person_id);

-- One initiative serves one award of an author; a second use needs a reason (CV 5007/BNV-TĐKT III.5.c).
CREATE TABLE initiative_use (
  initiative_id INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  award TEXT NOT NULL,
  school_year INTEGER NOT NULL,
  reuse_reason TEXT NOT NULL,
  PRIMARY KEY (initiative_id, person_id, award, school_year)
) STRICT, WITHOUT ROWID;

-- The award ledger: every award of a person or unit, ever, with names, position and unit as they were then.
CREATE TABLE award_record (
  id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  recipient_name TEXT NOT NULL CHECK (recipient_name <> ''),
  position TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  -- Null for an award our catalogue does not know; its name then says what it is.
  award TEXT,
  award_name TEXT NOT NULL CHECK (award_name <> ''),
  school_year INTEGER,
  calendar_year INTEGER NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('school', 'province', 'ministry', 'state', 'other')),
  number TEXT NOT NULL,
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  decided_by TEXT NOT NULL,
  amount INTEGER CHECK (amount >= 0),
  is_sudden_or_thematic INTEGER NOT NULL CHECK (is_sudden_or_thematic IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('decision', 'import', 'manual')),
  decision_id INTEGER REFERENCES decision (id),
  revoked_on TEXT CHECK (revoked_on IS date(revoked_on)),
  revoked_by TEXT NOT NULL,
  -- Taken out as a mistake of entry; the row and its trace stay.
  removed_at TEXT,
  note TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
  CHECK ((source = 'decision') = (decision_id IS NOT NULL))
) STRICT;

CREATE INDEX award_record_person ON award_record (person_id);
CREATE INDEX award_record_unit ON award_record (unit_id);
CREATE INDEX award_record_decision ON award_record (decision_id);

-- Who changed what in the ledger and why; rows are only ever added.
CREATE TABLE award_record_change (
  id INTEGER PRIMARY KEY,
  award_record_id INTEGER NOT NULL REFERENCES award_record (id),
  changed_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

CREATE INDEX award_record_change_record ON award_record_change (award_record_id);

-- What is known of a school year of a person or unit besides awards. Years of our own campaigns come from their submissions.
CREATE TABLE year_record (
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  school_year INTEGER NOT NULL,
  evaluation_class TEXT CHECK (evaluation_class IN ('HTXS', 'HTT', 'HTN', 'KHT')),
  -- The decision the class comes from.
  basis TEXT NOT NULL,
  -- Every award of the year has been entered, so that an absent one proves a gap.
  is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX year_record_key ON year_record (coalesce(person_id, 0), coalesce(unit_id, 0), school_year);

-- The officer goes against a verdict, with a written reason; the verdict of that moment is kept beside it.
CREATE TABLE verdict_override (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  made_at TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (json_valid(verdict)),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX verdict_override_key
  ON verdict_override (campaign_id, award, coalesce(person_id, 0), coalesce(unit_id, 0));

-- The new forms keep their unfinished typing too.
CREATE TABLE draft_of_more_forms (
  form TEXT NOT NULL CHECK (form IN (
    'submission', 'campaign', 'unit', 'person', 'decision', 'report',
    'legal-text', 'initiative', 'discipline', 'award-record'
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

-- Decisions issued before there was a ledger fill it as those issued from now on do.
INSERT INTO award_record (
  person_id, unit_id, recipient_name, position, unit_name, award, award_name, school_year, calendar_year, level, number,
  decided_on, decided_by, amount, is_sudden_or_thematic, source, decision_id, revoked_on, revoked_by, removed_at, note,
  is_sample
)
WITH catalogue (award, award_name, level) AS (
  VALUES
    ('LDTT', 'Lao động tiên tiến', 'school'),
    ('CSTDCS', 'Chiến sĩ thi đua cơ sở', 'school'),
    ('CSTDT', 'Chiến sĩ thi đua cấp tỉnh', 'province'),
    ('CSTDTQ', 'Chiến sĩ thi đua toàn quốc', 'state'),
    ('TTLDTT', 'Tập thể lao động tiên tiến', 'school'),
    ('TTLDXS', 'Tập thể lao động xuất sắc', 'province'),
    ('CTDT', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'province'),
    ('CTDCP', 'Cờ thi đua của Chính phủ', 'state'),
    ('GK_CN', 'Giấy khen của Hiệu trưởng', 'school'),
    ('GK_TT', 'Giấy khen của Hiệu trưởng', 'school'),
    ('BK_CN', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'province'),
    ('BK_TT', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'province'),
    ('BKTTG_CN', 'Bằng khen của Thủ tướng Chính phủ', 'state'),
    ('BKTTG_TT', 'Bằng khen của Thủ tướng Chính phủ', 'state'),
    ('HCLD3_CN', 'Huân chương Lao động hạng Ba', 'state'),
    ('HCLD2_CN', 'Huân chương Lao động hạng Nhì', 'state'),
    ('HCLD1_CN', 'Huân chương Lao động hạng Nhất', 'state'),
    ('HCLD3_TT', 'Huân chương Lao động hạng Ba', 'state'),
    ('HCLD2_TT', 'Huân chương Lao động hạng Nhì', 'state'),
    ('HCLD1_TT', 'Huân chương Lao động hạng Nhất', 'state')
)
SELECT
  entry.person_id, entry.unit_id, entry.name, entry.position, entry.unit_name, entry.award, catalogue.award_name,
  campaign.school_year, CAST(substr(coalesce(decision.signed_on, campaign.to_day), 1, 4) AS INTEGER), catalogue.level,
  CASE
    WHEN instr(decision.number, '/') > 0 THEN decision.number
    WHEN decision.number GLOB '[0-9]' THEN '0' || decision.number || '/QĐ-' || organisation.sign
    ELSE decision.number || '/QĐ-' || organisation.sign
  END,
  decision.signed_on, organisation.signer_office || ' ' || organisation.name, entry.amount,
  campaign.kind IN ('sudden', 'thematic'), 'decision', decision.id, NULL, '', NULL, entry.amount_note,
  campaign.is_sample
FROM decision_entry AS entry
JOIN decision ON decision.id = entry.decision_id AND decision.state = 'issued'
JOIN campaign ON campaign.id = decision.campaign_id
JOIN catalogue ON catalogue.award = entry.award
CROSS JOIN organisation
ORDER BY decision.id, entry.place;
