-- The first schema. Values are sealed; only keys, running numbers and content hashes stand in plain columns.
-- Every column of a row that is not sealed is bound into its seal, except screening.ended, which the entries decide.

PRAGMA application_id = 1178682228;

-- The data key, wrapped once for the passphrase and once for the recovery key.
CREATE TABLE vault_slot (
    slot TEXT NOT NULL PRIMARY KEY CHECK (slot IN ('passphrase', 'recovery')),
    salt BLOB NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

CREATE TABLE clinic (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE patient (
    id TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE content (
    hash TEXT NOT NULL PRIMARY KEY,
    sealed_version BLOB NOT NULL,
    sealed_zip BLOB NOT NULL
) STRICT;

-- begun counts screenings in the order they were started; ended: 0 open, 1 signed, 2 entered in error.
CREATE TABLE screening (
    id TEXT NOT NULL PRIMARY KEY,
    patient TEXT NOT NULL REFERENCES patient (id),
    episode TEXT NOT NULL,
    begun INTEGER NOT NULL UNIQUE,
    content_hash TEXT NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1, 2)),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX screening_of_patient ON screening (patient);
CREATE INDEX screening_open ON screening (begun) WHERE ended = 0;

-- The step last open, so that a screening reopens where it was left.
CREATE TABLE bookmark (
    screening TEXT NOT NULL PRIMARY KEY REFERENCES screening (id),
    sealed BLOB NOT NULL
) STRICT;

-- Everything that happened to a screening, one row after another; its state is what the rows add up to.
-- phase: 0 work (answer, decision, plan, call), 1 signature, 2 amendment, 3 closed as entered in error.
CREATE TABLE entry (
    screening TEXT NOT NULL REFERENCES screening (id),
    seq INTEGER NOT NULL,
    phase INTEGER NOT NULL CHECK (phase IN (0, 1, 2, 3)),
    sealed BLOB NOT NULL,
    PRIMARY KEY (screening, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    screening TEXT NOT NULL REFERENCES screening (id),
    seq INTEGER NOT NULL,
    sealed_head BLOB NOT NULL,
    sealed_pdf BLOB NOT NULL,
    UNIQUE (screening, seq)
) STRICT;

CREATE TRIGGER entry_next BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE screening = NEW.screening)
BEGIN
    SELECT RAISE(ABORT, 'entries follow one another');
END;

CREATE TRIGGER entry_frozen BEFORE INSERT ON entry
WHEN NEW.phase IN (0, 1) AND (SELECT ended FROM screening WHERE id = NEW.screening) = 1
BEGIN
    SELECT RAISE(ABORT, 'signed');
END;

CREATE TRIGGER entry_closed BEFORE INSERT ON entry
WHEN (SELECT ended FROM screening WHERE id = NEW.screening) = 2
BEGIN
    SELECT RAISE(ABORT, 'entered in error');
END;

CREATE TRIGGER entry_unsigned BEFORE INSERT ON entry
WHEN NEW.phase = 2 AND (SELECT ended FROM screening WHERE id = NEW.screening) = 0
BEGIN
    SELECT RAISE(ABORT, 'not signed');
END;

CREATE TRIGGER entry_signs AFTER INSERT ON entry WHEN NEW.phase = 1
BEGIN
    UPDATE screening SET ended = 1 WHERE id = NEW.screening;
END;

CREATE TRIGGER entry_closes AFTER INSERT ON entry WHEN NEW.phase = 3
BEGIN
    UPDATE screening SET ended = 2 WHERE id = NEW.screening;
END;

CREATE TRIGGER entry_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER entry_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER screening_never_changed BEFORE UPDATE OF id, patient, episode, begun, content_hash, sealed ON screening
BEGIN
    SELECT RAISE(ABORT, 'fixed when started');
END;

CREATE TRIGGER screening_never_reopened BEFORE UPDATE OF ended ON screening WHEN NEW.ended < OLD.ended
BEGIN
    SELECT RAISE(ABORT, 'never reopened');
END;

CREATE TRIGGER screening_never_deleted BEFORE DELETE ON screening
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER bookmark_frozen BEFORE UPDATE ON bookmark
WHEN (SELECT ended FROM screening WHERE id = NEW.screening) <> 0
BEGIN
    SELECT RAISE(ABORT, 'signed');
END;

CREATE TRIGGER document_never_changed BEFORE UPDATE ON document
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER document_never_deleted BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER content_never_changed BEFORE UPDATE ON content
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

CREATE TRIGGER content_never_deleted BEFORE DELETE ON content
BEGIN
    SELECT RAISE(ABORT, 'append only');
END;

PRAGMA user_version = 1;
