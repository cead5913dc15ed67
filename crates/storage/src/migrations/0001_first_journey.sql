-- Directories: reference tables, the same on every node.

CREATE TABLE registry_key (
    name TEXT PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE holder (
    holder_id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL UNIQUE,
    number_index BYTEA NOT NULL UNIQUE,
    sealed BYTEA NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE professional (
    professional_id TEXT PRIMARY KEY,
    directory_id TEXT NOT NULL UNIQUE,
    given_names TEXT NOT NULL,
    family_name TEXT NOT NULL,
    folded_family_name TEXT NOT NULL,
    folded_given_names TEXT NOT NULL,
    category TEXT NOT NULL,
    speciality TEXT NOT NULL,
    practice TEXT NOT NULL,
    licence_from BIGINT NOT NULL,
    licence_until BIGINT,
    updated_at BIGINT NOT NULL
);
CREATE INDEX professional_by_family_name ON professional (folded_family_name);
CREATE INDEX professional_by_given_names ON professional (folded_given_names);

-- Every licence and certificate ever entered: what somebody could do on a given day is asked years later.

CREATE TABLE licence_history (
    professional_id TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    licence_from BIGINT NOT NULL,
    licence_until BIGINT,
    PRIMARY KEY (professional_id, recorded_at)
);

CREATE TABLE institution (
    institution_id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    certificate_from BIGINT NOT NULL,
    certificate_until BIGINT,
    updated_at BIGINT NOT NULL
);

CREATE TABLE certificate_history (
    institution_id TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    certificate_from BIGINT NOT NULL,
    certificate_until BIGINT,
    PRIMARY KEY (institution_id, recorded_at)
);

-- Accounts.

CREATE TABLE activation_code (
    login_index BYTEA PRIMARY KEY,
    code_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    issued_at BIGINT NOT NULL
);

CREATE TABLE account (
    account_id TEXT PRIMARY KEY,
    login_index BYTEA NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    activated_at BIGINT NOT NULL
);

CREATE TABLE challenge (
    token_index BYTEA PRIMARY KEY,
    sealed BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX challenge_by_expiry ON challenge (expires_at);

CREATE TABLE session (
    token_index BYTEA PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE,
    account_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    began_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account_index);

-- PIN, fingerprint or face instead of a password. Whose it is is sealed with it.

CREATE TABLE passkey (
    credential_index BYTEA PRIMARY KEY,
    passkey_id TEXT NOT NULL UNIQUE,
    account_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_by_account ON passkey (account_index);

-- Browsers that have signed in to an account before.

CREATE TABLE known_device (
    device_index BYTEA PRIMARY KEY,
    account_index BYTEA NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX known_device_by_account ON known_device (account_index);
CREATE INDEX known_device_by_time ON known_device (seen_at);

-- When a holder who wants to be told of every access was last told of this professional.

CREATE TABLE access_notice (
    pair_index BYTEA PRIMARY KEY,
    told_at BIGINT NOT NULL
);

-- Identities elsewhere (LuxTrust and others) that open an account.

CREATE TABLE linked_identity (
    identity_index BYTEA PRIMARY KEY,
    identity_id TEXT NOT NULL UNIQUE,
    account_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    linked_at BIGINT NOT NULL
);
CREATE INDEX linked_identity_by_account ON linked_identity (account_index);

CREATE TABLE throttle (
    subject BYTEA PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_failure_at BIGINT NOT NULL,
    locked_until BIGINT
);

-- Systems and apps that may ask for tokens. What each may do and how it proves itself is sealed: who can write rows must
-- not be able to give a client another key.

CREATE TABLE client (
    client_id TEXT PRIMARY KEY,
    sealed BYTEA NOT NULL,
    registered_at BIGINT NOT NULL
);

-- The leave of a person for an app to act in the person's name. Whose, for which app and for what is sealed.

CREATE TABLE app_leave (
    leave_id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (client_id),
    account_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX app_leave_by_account ON app_leave (account_index);
CREATE INDEX app_leave_by_client ON app_leave (client_id);
CREATE INDEX app_leave_by_end ON app_leave (until);

-- What an app exchanges for its next token. Each counts once; one that comes back a second time ends the leave.

CREATE TABLE refresh_token (
    token_index BYTEA PRIMARY KEY,
    leave_id TEXT NOT NULL REFERENCES app_leave (leave_id) ON DELETE CASCADE,
    used_at BIGINT
);
CREATE INDEX refresh_token_by_leave ON refresh_token (leave_id);

-- Tokens of systems and apps; whose and what for is sealed.

CREATE TABLE access_token (
    token_index BYTEA PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (client_id),
    leave_id TEXT REFERENCES app_leave (leave_id) ON DELETE CASCADE,
    sealed BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX access_token_by_leave ON access_token (leave_id);
CREATE INDEX access_token_by_client ON access_token (client_id);
CREATE INDEX access_token_by_expiry ON access_token (expires_at);

-- Proofs of identity that clients have used: each counts once.

CREATE TABLE used_assertion (
    assertion_index BYTEA PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX used_assertion_by_expiry ON used_assertion (expires_at);

-- The dossier family: every table begins with dossier_id.

CREATE TABLE dossier (
    dossier_id TEXT PRIMARY KEY,
    holder_id TEXT NOT NULL,
    wrapped_key BYTEA,
    state TEXT NOT NULL,
    state_since BIGINT,
    presence_code_index BYTEA,
    created_at BIGINT NOT NULL,
    last_access BIGINT,
    first_professional_access BIGINT,
    codes_lost_at BIGINT
);
CREATE INDEX dossier_by_state ON dossier (state, state_since);
CREATE INDEX dossier_by_lost_codes ON dossier (codes_lost_at) WHERE codes_lost_at IS NOT NULL;

CREATE TABLE dossier_state (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    recorded_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT,
    PRIMARY KEY (dossier_id, recorded_at)
);

-- A destroyed document keeps its row, without key, envelope and content.

CREATE TABLE document (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    document_id TEXT NOT NULL,
    wrapped_key BYTEA,
    sealed BYTEA,
    filed_at BIGINT NOT NULL,
    kept_until BIGINT,
    destroyed_at BIGINT,
    PRIMARY KEY (dossier_id, document_id)
);
CREATE INDEX document_by_term ON document (kept_until);

-- The sweeper asks for contents without a row.
CREATE INDEX document_by_id ON document (document_id);

-- What a document says, for searching, sealed under the document's own key; gone with the document.

CREATE TABLE document_text (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    document_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, document_id)
);

-- What was sent at once, and folders: which documents belong together.

CREATE TABLE document_list (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    list_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, list_id)
);

-- Documents received whose content could not be checked for malware yet. Nobody can read them.

CREATE TABLE quarantine (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    document_id TEXT NOT NULL,
    filer_index BYTEA NOT NULL,
    wrapped_key BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (dossier_id, document_id)
);
CREATE INDEX quarantine_by_time ON quarantine (received_at);
CREATE INDEX quarantine_by_id ON quarantine (document_id);

CREATE TABLE provision (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    provision_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, provision_id)
);

CREATE TABLE declaration (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    declared_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, declared_at)
);

-- What the holder asked to be put right, and the answers.

CREATE TABLE holder_request (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    request_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, request_id)
);

CREATE TABLE trace (
    dossier_id TEXT NOT NULL REFERENCES dossier (dossier_id),
    trace_id TEXT NOT NULL,
    sealed BYTEA,
    salt BYTEA,
    hash BYTEA NOT NULL,
    PRIMARY KEY (dossier_id, trace_id)
);

-- « Mes patients »: who has met whom, readable to nobody without the key; and of which end of the professional's licence
-- the holder was told last.

CREATE TABLE known_patient (
    professional_index BYTEA NOT NULL,
    dossier_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    told_of_stop BIGINT,
    PRIMARY KEY (professional_index, dossier_index)
);
CREATE INDEX known_patient_by_dossier ON known_patient (dossier_index);

-- The records in somebody's care as an assistant or representative, for the own home page.

CREATE TABLE entrusted_dossier (
    person_index BYTEA NOT NULL,
    dossier_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (person_index, dossier_index)
);
CREATE INDEX entrusted_dossier_by_dossier ON entrusted_dossier (dossier_index);

-- When somebody came to a record on the holder's side, so that what is new since then can be told.

CREATE TABLE visit (
    account_index BYTEA NOT NULL,
    dossier_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (account_index, dossier_index)
);
CREATE INDEX visit_by_dossier ON visit (dossier_index);

-- Minors with a parent registered, until they have heard that the record is theirs alone at majority.

CREATE TABLE majority (
    dossier_index BYTEA PRIMARY KEY,
    sealed BYTEA NOT NULL,
    look_at BIGINT NOT NULL
);
CREATE INDEX majority_by_time ON majority (look_at);

-- Until when a stay lasts that an institution announced for a number, known here or not.

CREATE TABLE announced_stay (
    stay_index BYTEA PRIMARY KEY,
    until BIGINT NOT NULL
);
CREATE INDEX announced_stay_by_end ON announced_stay (until);

-- The exceptional cases of the Agency's doctor, with their grounds.

CREATE TABLE exceptional_case (
    case_id TEXT PRIMARY KEY,
    dossier_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    requested_at BIGINT NOT NULL
);
CREATE INDEX exceptional_case_by_dossier ON exceptional_case (dossier_index);

-- The holders' requests, as those find them who are to answer.

CREATE TABLE addressed_request (
    request_id TEXT PRIMARY KEY,
    dossier_index BYTEA NOT NULL,
    addressee_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    due_at BIGINT NOT NULL,
    reminded_at BIGINT,
    settled_at BIGINT
);
CREATE INDEX addressed_request_by_addressee ON addressed_request (addressee_index, due_at);
CREATE INDEX addressed_request_by_dossier ON addressed_request (dossier_index);
CREATE INDEX addressed_request_by_due ON addressed_request (due_at);

-- Names that systems gave to what they filed: each only once for each of them.

CREATE TABLE submitted_identifier (
    identifier_index BYTEA PRIMARY KEY,
    dossier_index BYTEA NOT NULL,
    submitted_at BIGINT NOT NULL
);
CREATE INDEX submitted_identifier_by_dossier ON submitted_identifier (dossier_index);

-- Messages on their way out.

CREATE TABLE message (
    message_id TEXT PRIMARY KEY,
    sealed BYTEA NOT NULL,
    queued_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT,
    sent_at BIGINT
);
CREATE INDEX message_by_due ON message (due_at);

-- The ledger: one Merkle tree over the hashes of all traces. A trace waits until it has a leaf.

CREATE TABLE trace_waiting (
    dossier_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    PRIMARY KEY (dossier_id, trace_id)
);
CREATE INDEX trace_waiting_by_trace ON trace_waiting (trace_id, dossier_id);

CREATE TABLE ledger_leaf (
    position BIGINT PRIMARY KEY,
    dossier_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    hash BYTEA NOT NULL,
    UNIQUE (dossier_id, trace_id)
);

CREATE TABLE ledger_tile (
    level BIGINT NOT NULL,
    tile BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (level, tile)
);

CREATE TABLE ledger_checkpoint (
    size BIGINT PRIMARY KEY,
    note TEXT NOT NULL,
    signed_at BIGINT NOT NULL
);

-- Work that one node does at a time.

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);
