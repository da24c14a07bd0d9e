-- The first shape of the book: who the college is, its units and people, campaigns, what units handed in,
-- the decisions and the report made from it. Days are ISO text, money is whole đồng, points are tenths.

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  managing_body TEXT NOT NULL,
  name TEXT NOT NULL,
  sign TEXT NOT NULL,
  place TEXT NOT NULL,
  signer_office TEXT NOT NULL,
  signer_name TEXT NOT NULL,
  standing_unit TEXT NOT NULL,
  standing_unit_sign TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('office', 'faculty', 'centre', 'section', 'union', 'youth-union')),
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  sort_order INTEGER NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE UNIQUE INDEX unit_name ON unit (name);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  honorific TEXT NOT NULL CHECK (honorific IN ('Ông', 'Bà')),
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  -- Given name first, then the rest; compares as plain text (src/shared/text/vietnamese.ts).
  sort_key TEXT NOT NULL,
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  staff_code TEXT NOT NULL DEFAULT '',
  citizen_id TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE INDEX person_sort ON person (sort_key);
CREATE UNIQUE INDEX person_staff_code ON person (staff_code) WHERE staff_code <> '';
CREATE UNIQUE INDEX person_citizen_id ON person (citizen_id) WHERE citizen_id <> '';

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  position TEXT NOT NULL DEFAULT '',
  from_day TEXT CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX membership_unit ON membership (unit_id);

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'wave', 'thematic', 'sudden')),
  school_year INTEGER NOT NULL,
  wave INTEGER,
  title TEXT NOT NULL CHECK (title <> ''),
  plan_number TEXT NOT NULL,
  plan_date TEXT CHECK (plan_date IS date(plan_date)),
  from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day IS date(to_day)),
  review_from TEXT CHECK (review_from IS date(review_from)),
  review_to TEXT CHECK (review_to IS date(review_to)),
  unit_deadline TEXT CHECK (unit_deadline IS date(unit_deadline)),
  council_deadline TEXT CHECK (council_deadline IS date(council_deadline)),
  uses_points INTEGER NOT NULL CHECK (uses_points IN (0, 1)),
  purpose TEXT NOT NULL,
  requirements TEXT NOT NULL,
  launch_duty TEXT NOT NULL,
  council_duties TEXT NOT NULL,
  unit_duties TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'drafting'
    CHECK (state IN ('drafting', 'launched', 'collecting', 'council', 'decided', 'closed')),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (from_day <= to_day)
) STRICT;

CREATE TABLE campaign_paper (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'minutes', 'list', 'letter', 'score-sheet', 'achievement')),
  PRIMARY KEY (campaign_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_legal_basis (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  PRIMARY KEY (campaign_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_occasion (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  lead TEXT NOT NULL,
  event TEXT NOT NULL,
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  anniversary_day TEXT NOT NULL CHECK (anniversary_day IS date(anniversary_day)),
  PRIMARY KEY (campaign_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  heading TEXT NOT NULL CHECK (heading <> ''),
  content TEXT NOT NULL,
  max_points INTEGER CHECK (max_points >= 0)
) STRICT;

CREATE INDEX criterion_campaign ON criterion (campaign_id, place);

CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  received_on TEXT CHECK (received_on IS date(received_on)),
  received_time TEXT,
  received_from TEXT NOT NULL,
  minutes_number TEXT NOT NULL,
  review_on TEXT CHECK (review_on IS date(review_on)),
  review_time TEXT,
  review_place TEXT NOT NULL,
  chair TEXT NOT NULL,
  secretary TEXT NOT NULL,
  total INTEGER CHECK (total >= 0),
  present INTEGER CHECK (present >= 0),
  evaluation_class TEXT CHECK (evaluation_class IN ('HTXS', 'HTT', 'HTN', 'KHT')),
  title TEXT,
  form TEXT,
  votes_for INTEGER CHECK (votes_for >= 0),
  votes_total INTEGER CHECK (votes_total >= 0),
  collective_note TEXT NOT NULL,
  limits TEXT NOT NULL,
  proposals TEXT NOT NULL,
  note TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (campaign_id, unit_id),
  CHECK (present IS NULL OR total IS NULL OR present <= total),
  CHECK (votes_for IS NULL OR votes_total IS NULL OR votes_for <= votes_total)
) STRICT;

CREATE TABLE submission_paper (
  submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'minutes', 'list', 'letter', 'score-sheet', 'achievement')),
  status TEXT NOT NULL CHECK (status IN ('present', 'missing')),
  note TEXT NOT NULL,
  PRIMARY KEY (submission_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_absence (
  submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (submission_id, place)
) STRICT, WITHOUT ROWID;

-- One person of one unit's list. A title and a form may both be nominated; both then pay.
CREATE TABLE submission_person (
  submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  place INTEGER NOT NULL,
  position TEXT NOT NULL,
  evaluation_class TEXT CHECK (evaluation_class IN ('HTXS', 'HTT', 'HTN', 'KHT')),
  title TEXT,
  form TEXT,
  votes_for INTEGER CHECK (votes_for >= 0),
  votes_total INTEGER CHECK (votes_total >= 0),
  not_considered INTEGER NOT NULL CHECK (not_considered IN (0, 1)),
  not_considered_reason TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (submission_id, person_id),
  CHECK (votes_for IS NULL OR votes_total IS NULL OR votes_for <= votes_total),
  CHECK (not_considered = 0 OR (title IS NULL AND form IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX submission_person_person ON submission_person (person_id);

CREATE TABLE submission_score (
  submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  points INTEGER NOT NULL CHECK (points >= 0),
  PRIMARY KEY (submission_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_narrative (
  submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  PRIMARY KEY (submission_id, criterion_id)
) STRICT, WITHOUT ROWID;

-- What stands in a form, valid or not, from the first keystroke. A row goes when its values are stored
-- whole; one that stays is unfinished work. `key` names the record within the form ("3/7", "new").
CREATE TABLE draft (
  form TEXT NOT NULL CHECK (form IN ('submission', 'campaign', 'unit', 'person', 'decision', 'report')),
  key TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  error_count INTEGER NOT NULL CHECK (error_count >= 0),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (form, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  signer_office TEXT NOT NULL,
  signer_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  fund_source TEXT NOT NULL,
  note TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'issued')),
  issued_at TEXT,
  -- Money as it was when issued: later changes of law never recompute an issued decision.
  base_salary INTEGER,
  base_salary_decree TEXT,
  bonus_source TEXT,
  CHECK ((state = 'issued') = (issued_at IS NOT NULL)),
  CHECK (state = 'draft' OR (number <> '' AND signed_on IS NOT NULL AND signer_name <> ''))
) STRICT;

CREATE INDEX decision_campaign ON decision (campaign_id);

CREATE TABLE decision_legal_basis (
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  PRIMARY KEY (decision_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_award (
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  award TEXT NOT NULL,
  PRIMARY KEY (decision_id, award)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_exclusion (
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX decision_exclusion_key
  ON decision_exclusion (decision_id, award, coalesce(person_id, 0), coalesce(unit_id, 0));

-- The list of an issued decision, frozen: names, positions and units as they were.
CREATE TABLE decision_entry (
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  place INTEGER NOT NULL,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  honorific TEXT,
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  unit_sort_order INTEGER NOT NULL,
  coefficient_tenths INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  amount_note TEXT NOT NULL,
  PRIMARY KEY (decision_id, place),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  campaign_id INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  recipient TEXT NOT NULL,
  signer_office TEXT NOT NULL,
  signer_name TEXT NOT NULL,
  situation TEXT NOT NULL,
  launch TEXT NOT NULL,
  limits TEXT NOT NULL,
  lessons TEXT NOT NULL,
  proposals TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE report_content (
  campaign_id INTEGER NOT NULL REFERENCES report (campaign_id) ON DELETE CASCADE,
  criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  includes_units INTEGER NOT NULL CHECK (includes_units IN (0, 1)),
  PRIMARY KEY (campaign_id, criterion_id)
) STRICT, WITHOUT ROWID;
