-- The council and what follows from it: its members, sessions and paper ballots; decisions of every kind; awards
-- without a campaign round; and for each printed document what it was printed from.

CREATE TABLE council (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  decision_number TEXT NOT NULL,
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  decided_by TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE TABLE council_member (
  council_id INTEGER NOT NULL REFERENCES council (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL
    CHECK (role IN ('chair', 'standing-vice-chair', 'vice-chair', 'standing-member', 'secretary', 'member')),
  -- As the decision on the council names them.
  position TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  PRIMARY KEY (council_id, place),
  UNIQUE (council_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX council_member_person ON council_member (person_id);

CREATE TABLE council_session (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  council_id INTEGER NOT NULL REFERENCES council (id),
  minutes_number TEXT NOT NULL,
  tally_number TEXT NOT NULL,
  invitation_number TEXT NOT NULL,
  invitation_on TEXT CHECK (invitation_on IS date(invitation_on)),
  held_on TEXT CHECK (held_on IS date(held_on)),
  start_time TEXT,
  end_time TEXT,
  location TEXT NOT NULL,
  guidance TEXT NOT NULL,
  agenda TEXT NOT NULL,
  discussion TEXT NOT NULL,
  resolution TEXT NOT NULL,
  candidate_order TEXT NOT NULL CHECK (candidate_order IN ('award', 'unit')),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  closed_at TEXT,
  -- Set when it is closed: whether enough members were there, in the minutes' words, and what asks for it.
  quorum_met INTEGER CHECK (quorum_met IN (0, 1)),
  quorum_sentence TEXT,
  quorum_source TEXT,
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;

CREATE INDEX council_session_campaign ON council_session (campaign_id);

CREATE TABLE session_attendance (
  session_id INTEGER NOT NULL REFERENCES council_session (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
  reason TEXT NOT NULL,
  -- An absent member's opinion in writing; it counts (NĐ 98/2023 Đ30.7).
  has_written_opinion INTEGER NOT NULL CHECK (has_written_opinion IN (0, 1)),
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_guest (
  session_id INTEGER NOT NULL REFERENCES council_session (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  office TEXT NOT NULL,
  PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;

-- Ban kiểm phiếu; its head comes first.
CREATE TABLE session_teller (
  session_id INTEGER NOT NULL REFERENCES council_session (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;

-- One ballot for a group of titles.
CREATE TABLE ballot (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES council_session (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  is_secret INTEGER NOT NULL CHECK (is_secret IN (0, 1)),
  mode TEXT NOT NULL CHECK (mode IN ('totals', 'papers')),
  -- As typed, even where the counts contradict one another: the session can't be closed before they agree.
  issued INTEGER CHECK (issued >= 0),
  returned INTEGER CHECK (returned >= 0),
  valid INTEGER CHECK (valid >= 0),
  invalid INTEGER CHECK (invalid >= 0),
  note TEXT NOT NULL
) STRICT;

CREATE INDEX ballot_session ON ballot (session_id);

-- Who the council considers, with names as they stood before it.
CREATE TABLE candidate (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES council_session (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  honorific TEXT,
  name TEXT NOT NULL CHECK (name <> ''),
  position TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  unit_sort_order INTEGER NOT NULL,
  fate TEXT NOT NULL CHECK (fate IN ('vote', 'held', 'returned')),
  reason TEXT NOT NULL,
  ballot_id INTEGER REFERENCES ballot (id) ON DELETE SET NULL,
  votes_for INTEGER CHECK (votes_for >= 0),
  votes_against INTEGER CHECK (votes_against >= 0),
  votes_blank INTEGER CHECK (votes_blank >= 0),
  -- Set when the session is closed: the denominator, the votes it took, and what came of it.
  members INTEGER,
  votes_needed INTEGER,
  -- Least votes for in percent of the members (NULL: over half), and the article that says so.
  vote_percent INTEGER,
  vote_source TEXT,
  -- The arithmetic written out, as the minutes have it.
  vote_sentence TEXT,
  passed INTEGER CHECK (passed IN (0, 1)),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
  CHECK (fate = 'vote' OR reason <> '')
) STRICT;

CREATE UNIQUE INDEX candidate_key
  ON candidate (session_id, award, coalesce(person_id, 0), coalesce(unit_id, 0));

-- Ballots typed one by one, each twice; `marks` is an object of candidate id to "for", "against" or "blank".
CREATE TABLE ballot_paper (
  ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round IN (1, 2)),
  number INTEGER NOT NULL CHECK (number >= 1),
  is_valid INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
  marks TEXT NOT NULL CHECK (json_valid(marks)),
  PRIMARY KEY (ballot_id, round, number)
) STRICT, WITHOUT ROWID;

-- Decisions other than the award decision with its own money.
ALTER TABLE decision ADD COLUMN kind TEXT NOT NULL DEFAULT 'award'
  CHECK (kind IN ('award', 'bonus', 'correction', 'revocation'));
-- Whether an award decision pays itself or leaves that to a decision on the money.
ALTER TABLE decision ADD COLUMN carries_money INTEGER NOT NULL DEFAULT 1 CHECK (carries_money IN (0, 1));
-- The issued decision that a correction or revocation is about.
ALTER TABLE decision ADD COLUMN about_id INTEGER REFERENCES decision (id);
ALTER TABLE decision ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- The achievement in a short dossier's words, as it was when issued.
ALTER TABLE decision_entry ADD COLUMN deed TEXT NOT NULL DEFAULT '';

-- Amounts the law leaves free: prizes of students.
CREATE TABLE decision_amount (
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX decision_amount_key
  ON decision_amount (decision_id, award, coalesce(person_id, 0), coalesce(unit_id, 0));

-- What a correction changes in, or a revocation takes out of, the lines of the decision it is about.
CREATE TABLE decision_change (
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  -- `decision_entry.place` in the decision it is about.
  entry_place INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('honorific', 'name', 'position', 'unitName', 'amount', 'revoked')),
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (decision_id, place)
) STRICT, WITHOUT ROWID;

-- Students are rewarded too, but are on no unit's list and in no share.
ALTER TABLE person ADD COLUMN is_student INTEGER NOT NULL DEFAULT 0 CHECK (is_student IN (0, 1));

-- An award proposed with a short dossier instead of a unit's submission (đột xuất, chuyên đề).
CREATE TABLE direct_nomination (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  award TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unit_id INTEGER REFERENCES unit (id),
  position TEXT NOT NULL,
  deed TEXT NOT NULL CHECK (deed <> ''),
  deed_on TEXT CHECK (deed_on IS date(deed_on)),
  proposed_by_unit_id INTEGER REFERENCES unit (id),
  received_on TEXT CHECK (received_on IS date(received_on)),
  papers TEXT NOT NULL CHECK (json_valid(papers)),
  note TEXT NOT NULL,
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX direct_nomination_key
  ON direct_nomination (campaign_id, award, coalesce(person_id, 0), coalesce(unit_id, 0));

-- The last time a document of a campaign was saved, and the view it was made from; `key` names the unit, session
-- or decision it belongs to, empty for the only one of its kind.
CREATE TABLE document_export (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  path TEXT NOT NULL,
  view TEXT NOT NULL CHECK (json_valid(view)),
  PRIMARY KEY (campaign_id, kind, key)
) STRICT, WITHOUT ROWID;

-- Numbers and dates the officer gives to documents that have no record of their own.
CREATE TABLE document_issue (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  number TEXT NOT NULL,
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  PRIMARY KEY (campaign_id, kind, key)
) STRICT, WITHOUT ROWID;

-- Fixed texts of documents where the college's own wording replaces the original.
CREATE TABLE document_text (
  kind TEXT NOT NULL,
  slot TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (kind, slot)
) STRICT, WITHOUT ROWID;

-- Where each part of a giấy khen stands on its sheet, in tenths of a millimetre (src/shared/domain/certificate.ts).
CREATE TABLE certificate_layout (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Sổ cấp giấy khen: the number each certificate has in its year's book.
CREATE TABLE certificate (
  decision_id INTEGER NOT NULL,
  entry_place INTEGER NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  note TEXT NOT NULL,
  PRIMARY KEY (decision_id, entry_place),
  FOREIGN KEY (decision_id, entry_place) REFERENCES decision_entry (decision_id, place),
  UNIQUE (year, number)
) STRICT, WITHOUT ROWID;
