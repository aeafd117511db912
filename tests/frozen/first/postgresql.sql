SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.crmkit_address (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    purpose character varying(40) NOT NULL,
    lines character varying(500) NOT NULL,
    postcode character varying(20),
    city character varying(120),
    city_folded text,
    region character varying(120),
    country character varying(2),
    latitude bigint,
    longitude bigint,
    "primary" boolean NOT NULL,
    valid_from date,
    valid_until date
);
CREATE TABLE public.crmkit_attachment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    interaction uuid NOT NULL,
    name character varying(255) NOT NULL,
    uri character varying(2000) NOT NULL,
    media_type character varying(120) NOT NULL,
    size bigint,
    sha256 character varying(64)
);
CREATE TABLE public.crmkit_campaign (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    kind character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    owner character varying(191),
    starts_on date,
    ends_on date,
    budget bigint,
    budget_currency character varying(3),
    cost bigint,
    cost_currency character varying(3),
    expected_revenue bigint,
    expected_revenue_currency character varying(3),
    audience uuid,
    parent uuid
);
CREATE TABLE public.crmkit_campaign_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    campaign uuid NOT NULL,
    customer uuid NOT NULL,
    status character varying(40) NOT NULL,
    responded boolean NOT NULL,
    responded_at timestamp with time zone
);
CREATE TABLE public.crmkit_combination (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    merge uuid NOT NULL,
    entity_name character varying(63) NOT NULL,
    kept uuid NOT NULL,
    gone uuid NOT NULL
);
CREATE TABLE public.crmkit_commitment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    what character varying(500) NOT NULL,
    owner character varying(191),
    due_on date,
    status character varying(40) NOT NULL,
    settled_at timestamp with time zone,
    late_since timestamp with time zone,
    escalated bigint NOT NULL,
    interaction uuid
);
CREATE TABLE public.crmkit_consumer (
    name character varying(120) NOT NULL,
    epoch integer NOT NULL,
    transaction_id bigint NOT NULL,
    sequence bigint NOT NULL,
    ahead jsonb NOT NULL,
    paused text,
    attempts integer NOT NULL,
    due_at timestamp with time zone,
    error text,
    moved_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_contact_point (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    kind character varying(40) NOT NULL,
    value character varying(254) NOT NULL,
    value_folded text NOT NULL,
    normal character varying(254) NOT NULL,
    normal_folded text NOT NULL,
    label character varying(40),
    "primary" boolean NOT NULL,
    relationship uuid
);
CREATE TABLE public.crmkit_contact_role (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    customer uuid NOT NULL,
    role character varying(60) NOT NULL,
    "primary" boolean NOT NULL
);
CREATE TABLE public.crmkit_core__customer_traits (
    id uuid NOT NULL,
    interactions_last_on timestamp with time zone
);
CREATE TABLE public.crmkit_counter (
    name character varying(80) NOT NULL,
    period character varying(10) NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE public.crmkit_custom_field (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    entity_name character varying(63) NOT NULL,
    key character varying(63) NOT NULL,
    kind character varying(40) NOT NULL,
    labels jsonb NOT NULL,
    helps jsonb NOT NULL,
    required boolean NOT NULL,
    choices jsonb NOT NULL,
    retired jsonb NOT NULL,
    choice_labels jsonb NOT NULL,
    target character varying(63),
    indexed boolean NOT NULL,
    "unique" boolean NOT NULL,
    privacy character varying(40) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.crmkit_custom_value (
    record_id uuid NOT NULL,
    field_id uuid NOT NULL,
    text character varying(255),
    number bigint,
    currency character varying(3),
    day date,
    moment timestamp with time zone,
    ref uuid,
    unique_value text
);
CREATE TABLE public.crmkit_customer (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    kind character varying(40) NOT NULL,
    lifecycle character varying(40) NOT NULL,
    owner character varying(191),
    country character varying(2),
    language character varying(35),
    time_zone character varying(64),
    tags jsonb NOT NULL,
    source character varying(120),
    given_name character varying(255),
    family_name character varying(255),
    salutation character varying(80),
    sex character varying(40),
    birth_date date,
    income bigint,
    income_currency character varying(3),
    occupation character varying(120),
    website character varying(255),
    registration character varying(64),
    employees bigint,
    custom jsonb NOT NULL,
    erased_at timestamp with time zone
);
CREATE TABLE public.crmkit_delegation (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    owner character varying(191) NOT NULL,
    delegate character varying(191) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    reason character varying(255)
);
CREATE TABLE public.crmkit_employee (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    key character varying(191) NOT NULL,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    email character varying(254),
    email_folded text,
    phone character varying(64),
    team uuid,
    roles jsonb NOT NULL,
    skills jsonb NOT NULL,
    active boolean NOT NULL,
    language character varying(35),
    time_zone character varying(64),
    calendar uuid
);
CREATE TABLE public.crmkit_exchange_rate (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    base character varying(3) NOT NULL,
    quote character varying(3) NOT NULL,
    valid_on date NOT NULL,
    rate bigint NOT NULL,
    source character varying(80)
);
CREATE TABLE public.crmkit_external_id (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    entity_name character varying(63) NOT NULL,
    record_id uuid NOT NULL,
    system character varying(80) NOT NULL,
    key character varying(191) NOT NULL
);
CREATE TABLE public.crmkit_held_entry (
    consumer character varying(120) NOT NULL,
    sequence bigint NOT NULL,
    entity_name character varying(63) NOT NULL,
    record_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    due_at timestamp with time zone,
    attempts integer NOT NULL,
    error text,
    held_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_import_key (
    key uuid NOT NULL,
    record_id uuid NOT NULL
);
CREATE TABLE public.crmkit_import_rejected (
    run_id uuid NOT NULL,
    line integer NOT NULL
);
CREATE TABLE public.crmkit_import_run (
    id uuid NOT NULL,
    unfinished character varying(64),
    digest character varying(64) NOT NULL,
    file character varying(255) NOT NULL,
    entity_name character varying(63) NOT NULL,
    options jsonb NOT NULL,
    actor character varying(200) NOT NULL,
    status character varying(20) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    rows bigint NOT NULL,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    unchanged bigint NOT NULL,
    rejected bigint NOT NULL,
    skipped bigint NOT NULL,
    errors_path text NOT NULL,
    errors_size bigint NOT NULL,
    entries_after bigint NOT NULL
);
CREATE TABLE public.crmkit_interaction (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid,
    channel character varying(40) NOT NULL,
    direction character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    subject character varying(255) NOT NULL,
    subject_folded text NOT NULL,
    body text NOT NULL,
    outcome character varying(120),
    happened_at timestamp with time zone,
    due_at timestamp with time zone,
    minutes bigint,
    owner character varying(191),
    opportunity uuid,
    thread character varying(191)
);
CREATE TABLE public.crmkit_job (
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    key character varying(191),
    payload jsonb NOT NULL,
    state character varying(10) NOT NULL,
    due_at timestamp with time zone,
    attempts integer NOT NULL,
    claim integer NOT NULL,
    cause text NOT NULL,
    on_behalf_of character varying(191),
    error text,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.crmkit_journal (
    sequence bigint NOT NULL,
    epoch integer NOT NULL,
    transaction_id bigint NOT NULL,
    moment timestamp with time zone NOT NULL,
    entity_name character varying(63) NOT NULL,
    record_id uuid NOT NULL,
    version integer NOT NULL,
    action character varying(20) NOT NULL,
    actor_kind character varying(20) NOT NULL,
    actor_key character varying(191) NOT NULL,
    on_behalf_of character varying(191),
    cause text NOT NULL,
    head character varying(64) NOT NULL,
    data jsonb NOT NULL
);
CREATE SEQUENCE public.crmkit_journal_sequence_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.crmkit_journal_sequence_seq OWNED BY public.crmkit_journal.sequence;
CREATE TABLE public.crmkit_key_accounts_account (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    owner character varying(191),
    since date,
    until date,
    reason character varying(500) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_decision (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    review uuid NOT NULL,
    "position" bigint NOT NULL,
    interaction uuid NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_factor (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    trait character varying(120) NOT NULL,
    weight bigint NOT NULL,
    worst bigint NOT NULL,
    best bigint NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    member character varying(191) NOT NULL,
    role character varying(40) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_objective (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    plan uuid NOT NULL,
    title character varying(200) NOT NULL,
    trait character varying(120),
    unit character varying(40),
    currency character varying(3),
    reach character varying(40) NOT NULL,
    start bigint NOT NULL,
    target bigint NOT NULL,
    current bigint,
    due_on date,
    owner character varying(191),
    origin uuid,
    note character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_plan (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    number bigint NOT NULL,
    status character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    summary text NOT NULL,
    strengths text NOT NULL,
    weaknesses text NOT NULL,
    chances text NOT NULL,
    threats text NOT NULL,
    strategy text NOT NULL,
    starts_on date,
    ends_on date,
    base uuid,
    author character varying(191),
    approver character varying(191),
    proposed_at timestamp with time zone,
    approved_at timestamp with time zone,
    remark character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_review (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    planned_on date NOT NULL,
    status character varying(40) NOT NULL,
    subject character varying(200) NOT NULL,
    owner character varying(191),
    held_at timestamp with time zone,
    summary text NOT NULL,
    reminded_at timestamp with time zone
);
CREATE TABLE public.crmkit_key_accounts_risk (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    title character varying(200) NOT NULL,
    probability bigint NOT NULL,
    impact bigint NOT NULL,
    status character varying(40) NOT NULL,
    owner character varying(191),
    mitigation text NOT NULL,
    due_on date
);
CREATE TABLE public.crmkit_key_accounts_score (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    scored_on date NOT NULL,
    score bigint NOT NULL,
    reasons jsonb NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_space (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    unit uuid NOT NULL,
    family character varying(120) NOT NULL,
    state character varying(40) NOT NULL,
    competitor character varying(200),
    potential bigint,
    potential_currency character varying(3),
    note character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_stakeholder (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    person uuid NOT NULL,
    role character varying(40) NOT NULL,
    also jsonb NOT NULL,
    influence bigint NOT NULL,
    attitude character varying(40) NOT NULL,
    left_on date,
    note text NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_tie (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    source uuid NOT NULL,
    target uuid NOT NULL,
    kind character varying(40) NOT NULL
);
CREATE TABLE public.crmkit_key_accounts_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_knowledge_answer (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    interaction uuid NOT NULL,
    article uuid NOT NULL,
    number bigint NOT NULL,
    customer uuid,
    answered_at timestamp with time zone,
    answered_by character varying(191)
);
CREATE TABLE public.crmkit_knowledge_article (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    title character varying(255) NOT NULL,
    title_folded text NOT NULL,
    body text NOT NULL,
    kind character varying(40) NOT NULL,
    language character varying(35),
    keywords jsonb NOT NULL,
    category uuid,
    audience character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    number bigint NOT NULL,
    published_at timestamp with time zone,
    owner character varying(191),
    review_on date,
    asked_for date,
    original uuid,
    follows bigint NOT NULL,
    suits character varying(2000),
    title_words text NOT NULL,
    body_words text NOT NULL,
    search_vector tsvector GENERATED ALWAYS AS (
CASE
    WHEN (((state)::text = 'published'::text) AND (removed_at IS NULL)) THEN ((setweight(to_tsvector('simple'::regconfig, title_words), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, body_words), 'D'::"char")) || array_to_tsvector(ARRAY[('='::text || lower((COALESCE(language, ''::character varying))::text)), ('='::text || split_part(lower((COALESCE(language, ''::character varying))::text), '-'::text, 1))]))
    ELSE NULL::tsvector
END) STORED
);
CREATE TABLE public.crmkit_knowledge_category (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    name_folded text NOT NULL,
    parent uuid,
    "position" bigint NOT NULL
);
CREATE TABLE public.crmkit_knowledge_conversation (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    interaction uuid NOT NULL,
    script uuid NOT NULL,
    number bigint NOT NULL,
    customer uuid,
    said jsonb NOT NULL,
    answers jsonb NOT NULL,
    outcome character varying(120),
    said_at timestamp with time zone
);
CREATE TABLE public.crmkit_knowledge_exit_item (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    leaver character varying(191),
    owner character varying(191),
    question character varying(500) NOT NULL,
    customer uuid,
    status character varying(40) NOT NULL,
    note uuid
);
CREATE TABLE public.crmkit_knowledge_note (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid,
    kind character varying(40) NOT NULL,
    content text NOT NULL,
    content_folded text NOT NULL,
    opportunity uuid,
    outcome character varying(40),
    reason character varying(255),
    noted_at timestamp with time zone,
    author character varying(191),
    owner character varying(191)
);
CREATE TABLE public.crmkit_knowledge_question (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    question character varying(500) NOT NULL,
    words character varying(255) NOT NULL,
    language character varying(35),
    how character varying(40) NOT NULL,
    asked_at timestamp with time zone,
    asked_by character varying(191),
    customer uuid
);
CREATE TABLE public.crmkit_knowledge_revision (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    article uuid NOT NULL,
    number bigint NOT NULL,
    title character varying(255) NOT NULL,
    body text NOT NULL,
    keywords jsonb NOT NULL,
    note character varying(500) NOT NULL,
    state character varying(40) NOT NULL,
    follows bigint NOT NULL,
    author character varying(191),
    reviewer character varying(191),
    published_at timestamp with time zone
);
CREATE TABLE public.crmkit_knowledge_script (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    name_folded text NOT NULL,
    occasion character varying(80) NOT NULL,
    language character varying(35),
    criterion text NOT NULL,
    priority bigint NOT NULL,
    state character varying(40) NOT NULL,
    steps jsonb NOT NULL,
    number bigint NOT NULL,
    owner character varying(191)
);
CREATE TABLE public.crmkit_knowledge_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_knowledge_vote (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    article uuid NOT NULL,
    number bigint NOT NULL,
    helpful boolean NOT NULL,
    comment character varying(1000) NOT NULL,
    voter character varying(191),
    customer uuid
);
CREATE TABLE public.crmkit_knowledge_word (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    word character varying(60) NOT NULL,
    backwards character varying(60) NOT NULL
);
CREATE TABLE public.crmkit_leads_assignment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    queue uuid NOT NULL,
    lead uuid NOT NULL,
    employee character varying(191) NOT NULL,
    assigned_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_leads_conversion (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    lead uuid NOT NULL,
    person uuid,
    organisation uuid,
    relationship uuid,
    opportunity uuid,
    carried jsonb NOT NULL,
    listed jsonb NOT NULL,
    undone_at timestamp with time zone,
    kept jsonb NOT NULL
);
CREATE TABLE public.crmkit_leads_form (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    title character varying(255) NOT NULL,
    fields jsonb NOT NULL,
    required jsonb NOT NULL,
    honeypot character varying(80) NOT NULL,
    consent text NOT NULL,
    double_opt_in boolean NOT NULL,
    confirm_hours bigint NOT NULL,
    most_per_hour bigint NOT NULL,
    source character varying(120),
    campaign uuid,
    queue uuid,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_leads_frequency (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    feature character varying(80) NOT NULL,
    value character varying(191) NOT NULL,
    won bigint NOT NULL,
    lost bigint NOT NULL
);
CREATE TABLE public.crmkit_leads_lead (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    company character varying(255),
    company_folded text,
    title character varying(120),
    email character varying(254),
    email_folded text,
    phone character varying(64),
    country character varying(2),
    language character varying(35),
    source character varying(120),
    campaign uuid,
    note text NOT NULL,
    custom jsonb NOT NULL,
    status character varying(40) NOT NULL,
    status_since timestamp with time zone,
    reason character varying(255),
    recycle_on date,
    queue uuid,
    owner character varying(191),
    assigned_at timestamp with time zone,
    respond_by timestamp with time zone,
    responded_at timestamp with time zone,
    late_since timestamp with time zone,
    duplicate_of uuid,
    customer uuid,
    organisation uuid,
    opportunity uuid,
    converted_at timestamp with time zone
);
CREATE TABLE public.crmkit_leads_lesson (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    lead uuid NOT NULL,
    won boolean NOT NULL,
    "values" jsonb NOT NULL
);
CREATE TABLE public.crmkit_leads_model (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(40) NOT NULL,
    features jsonb NOT NULL,
    won bigint NOT NULL,
    lost bigint NOT NULL
);
CREATE TABLE public.crmkit_leads_passage (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    lead uuid NOT NULL,
    "left" character varying(40) NOT NULL,
    reached character varying(40) NOT NULL,
    passed_at timestamp with time zone NOT NULL,
    seconds bigint NOT NULL
);
CREATE TABLE public.crmkit_leads_points (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    criterion text NOT NULL,
    points bigint NOT NULL,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_leads_queue (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    members jsonb NOT NULL,
    team uuid,
    policy character varying(40) NOT NULL,
    quota bigint,
    period character varying(40) NOT NULL,
    in_hours boolean NOT NULL,
    last character varying(191),
    dealt bigint NOT NULL
);
CREATE TABLE public.crmkit_leads_rule (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    criterion text NOT NULL,
    queue uuid NOT NULL,
    "position" bigint NOT NULL,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_leads_score (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    points bigint NOT NULL,
    grade character varying(1),
    log_odds bigint,
    probability bigint,
    factors jsonb NOT NULL
);
CREATE TABLE public.crmkit_leads_step (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    conversion uuid NOT NULL,
    "position" bigint NOT NULL,
    action character varying(40) NOT NULL,
    entity_name character varying(63) NOT NULL,
    record_id uuid NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL
);
CREATE TABLE public.crmkit_leads_submission (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    form uuid NOT NULL,
    state character varying(40) NOT NULL,
    "values" jsonb NOT NULL,
    email character varying(254),
    client character varying(191),
    consent text NOT NULL,
    token_hash character varying(64),
    expires_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    lead uuid,
    customer uuid
);
CREATE TABLE public.crmkit_leads_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_loyalty_boost (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    name character varying(120) NOT NULL,
    factor bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    segment uuid,
    rule uuid,
    qualifies boolean NOT NULL
);
CREATE TABLE public.crmkit_loyalty_earning (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    membership uuid NOT NULL,
    source character varying(191) NOT NULL,
    earned_on date NOT NULL,
    points bigint NOT NULL,
    qualifying bigint NOT NULL,
    rate bigint,
    fixed bigint,
    factor bigint NOT NULL,
    qualifying_factor bigint NOT NULL,
    times bigint NOT NULL,
    rule_id uuid,
    record_id uuid
);
CREATE TABLE public.crmkit_loyalty_entry (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    posting uuid NOT NULL,
    wallet uuid NOT NULL,
    lot uuid,
    taken_from character varying(40) NOT NULL,
    put_into character varying(40) NOT NULL,
    points bigint NOT NULL,
    booked_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_loyalty_lot (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    wallet uuid NOT NULL,
    membership uuid NOT NULL,
    earning uuid,
    state character varying(40) NOT NULL,
    "left" bigint NOT NULL,
    expired bigint NOT NULL,
    earned_on date NOT NULL,
    matures_at timestamp with time zone,
    expires_at timestamp with time zone
);
CREATE TABLE public.crmkit_loyalty_membership (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    programme uuid NOT NULL,
    wallet uuid NOT NULL,
    joined_on date NOT NULL,
    status character varying(40) NOT NULL,
    tier uuid,
    tier_since date,
    tier_until date,
    qualifying bigint NOT NULL,
    review_on date
);
CREATE TABLE public.crmkit_loyalty_posting (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    membership uuid NOT NULL,
    customer uuid NOT NULL,
    kind character varying(40) NOT NULL,
    key character varying(191) NOT NULL,
    points bigint NOT NULL,
    qualifying bigint NOT NULL,
    counts_on date NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    reason character varying(255) NOT NULL,
    earning uuid,
    undoes uuid
);
CREATE TABLE public.crmkit_loyalty_privilege (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    tier uuid,
    percent bigint,
    applies_to character varying(120) NOT NULL,
    starts_on date,
    ends_on date
);
CREATE TABLE public.crmkit_loyalty_programme (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    key character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    time_zone character varying(64) NOT NULL,
    active boolean NOT NULL,
    pending_days bigint NOT NULL,
    expires_after bigint,
    point_value bigint,
    point_value_currency character varying(3),
    period character varying(40) NOT NULL,
    period_months bigint NOT NULL,
    grace_days bigint NOT NULL,
    soft_landing boolean NOT NULL
);
CREATE TABLE public.crmkit_loyalty_reward (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    key character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    cost bigint NOT NULL,
    value bigint,
    value_currency character varying(3),
    percent bigint,
    tier uuid,
    stock bigint,
    valid_days bigint,
    starts_on date,
    ends_on date,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_loyalty_rule (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    name character varying(120) NOT NULL,
    entity_name character varying(63) NOT NULL,
    criterion text NOT NULL,
    customer_field character varying(63) NOT NULL,
    moment_field character varying(63) NOT NULL,
    fixed bigint NOT NULL,
    rate bigint NOT NULL,
    amount_field character varying(63),
    currency character varying(3),
    original_field character varying(63),
    qualifies boolean NOT NULL,
    starts_on date,
    ends_on date,
    active boolean NOT NULL,
    broken_since timestamp with time zone
);
CREATE TABLE public.crmkit_loyalty_tier (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    programme uuid NOT NULL,
    key character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    rank bigint NOT NULL,
    threshold bigint NOT NULL,
    earn_factor bigint NOT NULL
);
CREATE TABLE public.crmkit_loyalty_tier_move (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    membership uuid NOT NULL,
    customer uuid NOT NULL,
    before uuid,
    after uuid,
    kind character varying(40) NOT NULL,
    qualifying bigint NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    reason character varying(255) NOT NULL
);
CREATE TABLE public.crmkit_loyalty_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_loyalty_voucher (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    reward uuid NOT NULL,
    membership uuid NOT NULL,
    customer uuid NOT NULL,
    key character varying(191) NOT NULL,
    code_hash character varying(64) NOT NULL,
    hint character varying(4) NOT NULL,
    value bigint,
    value_currency character varying(3),
    percent bigint,
    status character varying(40) NOT NULL,
    posting uuid,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    used_at timestamp with time zone,
    used_for character varying(191)
);
CREATE TABLE public.crmkit_loyalty_wallet (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    programme uuid NOT NULL,
    available bigint NOT NULL,
    pending bigint NOT NULL,
    debt bigint NOT NULL,
    entries bigint NOT NULL
);
CREATE TABLE public.crmkit_merge (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    survivor uuid NOT NULL,
    loser uuid NOT NULL,
    chosen jsonb NOT NULL,
    moved jsonb NOT NULL,
    combined jsonb NOT NULL,
    kept jsonb NOT NULL,
    after bigint NOT NULL,
    until bigint NOT NULL,
    undone_at timestamp with time zone,
    ended character varying(255)
);
CREATE TABLE public.crmkit_number_sequence (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    pattern character varying(120) NOT NULL,
    gapless boolean NOT NULL,
    reset character varying(40) NOT NULL,
    start bigint NOT NULL
);
CREATE TABLE public.crmkit_opportunity (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    pipeline uuid,
    stage uuid,
    status character varying(40) NOT NULL,
    amount bigint,
    amount_currency character varying(3),
    amount_overridden boolean NOT NULL,
    probability bigint,
    expected_close date,
    closed_on date,
    reason character varying(255),
    owner character varying(191),
    source character varying(120),
    campaign uuid,
    next_step character varying(255),
    stage_since timestamp with time zone
);
CREATE TABLE public.crmkit_opportunity_line (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    description character varying(255) NOT NULL,
    product_key character varying(191),
    quantity bigint NOT NULL,
    price bigint NOT NULL,
    price_currency character varying(3) NOT NULL
);
CREATE TABLE public.crmkit_participant (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    interaction uuid NOT NULL,
    customer uuid,
    employee_key character varying(191),
    role character varying(40) NOT NULL
);
CREATE TABLE public.crmkit_pipeline (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(80) NOT NULL,
    title character varying(120) NOT NULL
);
CREATE TABLE public.crmkit_purchases__customer_traits (
    id uuid NOT NULL,
    purchases_last_on date,
    purchases_count bigint DEFAULT 0,
    purchases_count_12m bigint DEFAULT 0,
    purchases_count_12m_until timestamp with time zone,
    purchases_total jsonb,
    purchases_total_12m jsonb,
    purchases_total_12m_until timestamp with time zone
);
CREATE TABLE public.crmkit_purchases_family (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    name_folded text NOT NULL,
    parent uuid
);
CREATE TABLE public.crmkit_purchases_line (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    purchase uuid NOT NULL,
    product uuid,
    description character varying(255) NOT NULL,
    description_folded text NOT NULL,
    quantity bigint NOT NULL,
    price bigint NOT NULL,
    price_currency character varying(3) NOT NULL,
    total bigint NOT NULL,
    total_currency character varying(3) NOT NULL
);
CREATE TABLE public.crmkit_purchases_product (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    code character varying(80) NOT NULL,
    code_folded text NOT NULL,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    family uuid,
    price bigint,
    price_currency character varying(3),
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_purchases_purchase (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    source character varying(80) NOT NULL,
    key character varying(191) NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    kind character varying(40) NOT NULL,
    total bigint,
    total_currency character varying(3),
    place character varying(120),
    payment_method character varying(40),
    purpose character varying(255),
    original uuid,
    placed_on date,
    digest character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_purchases_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_relationship (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    other uuid NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(120),
    department character varying(120),
    valid_from date,
    valid_until date,
    "primary" boolean NOT NULL
);
CREATE TABLE public.crmkit_schedule (
    name character varying(120) NOT NULL,
    schedule text NOT NULL,
    due_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_search (
    id bigint NOT NULL,
    entity_name character varying(63) NOT NULL,
    record_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    source character varying(127) NOT NULL,
    text text NOT NULL
);
CREATE SEQUENCE public.crmkit_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.crmkit_search_id_seq OWNED BY public.crmkit_search.id;
CREATE TABLE public.crmkit_segment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    entity_name character varying(63) NOT NULL,
    criterion text NOT NULL,
    kind character varying(40) NOT NULL,
    owner character varying(191),
    description character varying(2000) NOT NULL,
    frozen_at timestamp with time zone
);
CREATE TABLE public.crmkit_segment_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    segment uuid NOT NULL,
    record_id uuid NOT NULL
);
CREATE TABLE public.crmkit_sfa_activity_plan (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    name_folded text NOT NULL,
    criterion text NOT NULL,
    channel character varying(40) NOT NULL,
    every character varying(40) NOT NULL,
    times bigint NOT NULL,
    minutes bigint NOT NULL,
    owner character varying(191),
    starts_on date NOT NULL,
    ends_on date,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_sfa_calendar_feed (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    employee_key character varying(191) NOT NULL,
    name character varying(80) NOT NULL,
    digest character varying(64) NOT NULL,
    revoked_at timestamp with time zone
);
CREATE TABLE public.crmkit_sfa_competitor (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    website character varying(255),
    country character varying(2),
    profile text NOT NULL,
    strategy text NOT NULL,
    strengths jsonb NOT NULL,
    weaknesses jsonb NOT NULL
);
CREATE TABLE public.crmkit_sfa_competitor_product (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    competitor uuid NOT NULL,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    price bigint,
    price_currency character varying(3),
    against character varying(191),
    note character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_sfa_deal (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    category character varying(40),
    next_step_on date,
    recurring bigint,
    recurring_currency character varying(3),
    every character varying(40) NOT NULL,
    term_months bigint,
    mrr bigint,
    mrr_currency character varying(3)
);
CREATE TABLE public.crmkit_sfa_encounter (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    competitor uuid NOT NULL,
    standing character varying(40) NOT NULL,
    note character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_sfa_event (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    kind character varying(40) NOT NULL,
    note character varying(2000) NOT NULL,
    happens_on date,
    reported_on date,
    opportunity uuid,
    competitor uuid,
    owner character varying(191)
);
CREATE TABLE public.crmkit_sfa_event_rule (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    criterion text NOT NULL,
    work character varying(40) NOT NULL,
    mode character varying(40) NOT NULL,
    title character varying(255) NOT NULL,
    channel character varying(40) NOT NULL,
    assignee character varying(191),
    days bigint NOT NULL,
    active boolean NOT NULL
);
CREATE TABLE public.crmkit_sfa_interest (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    description character varying(255) NOT NULL,
    description_folded text NOT NULL,
    sku character varying(191),
    quantity bigint NOT NULL,
    product_id uuid
);
CREATE TABLE public.crmkit_sfa_judgement (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    owner character varying(191) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    kind character varying(40) NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    judge character varying(191) NOT NULL,
    note character varying(2000) NOT NULL
);
CREATE TABLE public.crmkit_sfa_pipeline_rule (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    team uuid
);
CREATE TABLE public.crmkit_sfa_place (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    territory uuid
);
CREATE TABLE public.crmkit_sfa_planned_visit (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    plan uuid NOT NULL,
    customer uuid NOT NULL,
    interaction uuid NOT NULL,
    period date NOT NULL,
    slot bigint NOT NULL,
    owner character varying(191),
    closed boolean NOT NULL
);
CREATE TABLE public.crmkit_sfa_quota (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    measure character varying(40) NOT NULL,
    every character varying(40) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    employee_key character varying(191),
    team uuid,
    territory uuid,
    product_key character varying(191),
    channel character varying(40),
    amount bigint,
    amount_currency character varying(3),
    count bigint,
    scope character varying(600) NOT NULL
);
CREATE TABLE public.crmkit_sfa_reason (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    outcome character varying(40) NOT NULL,
    name character varying(255) NOT NULL
);
CREATE TABLE public.crmkit_sfa_snapshot (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    taken_at timestamp with time zone NOT NULL,
    taken_on date NOT NULL,
    deals bigint NOT NULL,
    note character varying(255) NOT NULL
);
CREATE TABLE public.crmkit_sfa_snapshot_line (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    snapshot uuid NOT NULL,
    opportunity uuid NOT NULL,
    owner character varying(191),
    category character varying(40) NOT NULL,
    probability bigint NOT NULL,
    amount bigint,
    amount_currency character varying(3),
    expected_close date,
    opened_at timestamp with time zone NOT NULL
);
CREATE TABLE public.crmkit_sfa_split (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    employee character varying(191) NOT NULL,
    share bigint NOT NULL,
    amount bigint,
    amount_currency character varying(3),
    closed boolean NOT NULL
);
CREATE TABLE public.crmkit_sfa_stage_rule (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    required jsonb NOT NULL,
    max_days bigint,
    learned boolean NOT NULL,
    assumed bigint
);
CREATE TABLE public.crmkit_sfa_stay (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    opportunity uuid NOT NULL,
    stage uuid,
    status character varying(40) NOT NULL,
    owner character varying(191),
    entered_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone
);
CREATE TABLE public.crmkit_sfa_suggestion (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    event uuid NOT NULL,
    rule uuid,
    customer uuid NOT NULL,
    work character varying(40) NOT NULL,
    title character varying(255) NOT NULL,
    channel character varying(40) NOT NULL,
    due_on date,
    assignee character varying(191),
    status character varying(40) NOT NULL,
    reason character varying(255),
    interaction uuid,
    opportunity uuid
);
CREATE TABLE public.crmkit_sfa_territory (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(120) NOT NULL,
    name_folded text NOT NULL,
    parent uuid,
    criterion text NOT NULL,
    priority bigint NOT NULL,
    team uuid
);
CREATE TABLE public.crmkit_sfa_territory_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    territory uuid NOT NULL,
    employee_key character varying(191) NOT NULL
);
CREATE TABLE public.crmkit_sfa_transition (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    from_stage uuid NOT NULL,
    to_stage uuid NOT NULL
);
CREATE TABLE public.crmkit_sfa_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_sfa_wish (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    topic character varying(120) NOT NULL,
    normal character varying(255) NOT NULL,
    detail character varying(2000) NOT NULL,
    sku character varying(191),
    region character varying(120),
    quantity bigint NOT NULL,
    status character varying(40) NOT NULL,
    wished_on date,
    owner character varying(191)
);
CREATE TABLE public.crmkit_stage (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    pipeline uuid NOT NULL,
    name character varying(80) NOT NULL,
    title character varying(120) NOT NULL,
    "position" bigint NOT NULL,
    probability bigint NOT NULL,
    category character varying(40) NOT NULL,
    outcome character varying(40) NOT NULL
);
CREATE TABLE public.crmkit_state (
    key character varying(80) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.crmkit_team (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    name_folded text NOT NULL,
    parent uuid,
    leader character varying(191)
);
CREATE TABLE public.crmkit_touch (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    customer uuid NOT NULL,
    source character varying(120) NOT NULL,
    medium character varying(120),
    campaign uuid,
    detail character varying(500),
    touched_at timestamp with time zone
);
CREATE TABLE public.crmkit_version (
    version_num character varying(64) NOT NULL
);
CREATE TABLE public.crmkit_working_calendar (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    removed_at timestamp with time zone,
    name character varying(255) NOT NULL,
    time_zone character varying(64) NOT NULL,
    hours jsonb NOT NULL,
    closed jsonb NOT NULL
);
ALTER TABLE ONLY public.crmkit_journal ALTER COLUMN sequence SET DEFAULT nextval('public.crmkit_journal_sequence_seq'::regclass);
ALTER TABLE ONLY public.crmkit_search ALTER COLUMN id SET DEFAULT nextval('public.crmkit_search_id_seq'::regclass);
INSERT INTO public.crmkit_address VALUES ('01a208e1-fcf8-7000-b54e-50f1c25810c6', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'home', 'cf41xlines', 'cf41xpostcode', 'cf41xcity', 'cf41xcity', 'cf41xregion', 'PL', 41000000, 41000000, true, '2026-02-11', '2026-02-11');
INSERT INTO public.crmkit_address VALUES ('01a208e1-fcfd-7000-ac04-f9dee25b8352', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'work', 'cf42xlines', 'cf42xpostcode', 'cf42xcity', 'cf42xcity', 'cf42xregion', 'IL', 42000000, 42000000, false, '2026-02-12', '2026-02-12');
INSERT INTO public.crmkit_address VALUES ('01a208e1-fcff-7000-b50f-0857f8807958', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'billing', 'cf43xlines', 'cf43xpostcode', 'cf43xcity', 'cf43xcity', 'cf43xregion', 'SA', 43000000, 43000000, true, '2026-02-13', '2026-02-13');
INSERT INTO public.crmkit_address VALUES ('01a208e1-fd02-7000-806b-3e55e9a38533', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'delivery', 'cf44xlines', 'cf44xpostcode', 'cf44xcity', 'cf44xcity', 'cf44xregion', 'US', 44000000, 44000000, false, '2026-02-14', '2026-02-14');
INSERT INTO public.crmkit_address VALUES ('01a208e1-fd04-7000-8dd5-98a09f40d602', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'registered', 'cf45xlines', 'cf45xpostcode', 'cf45xcity', 'cf45xcity', 'cf45xregion', 'DE', 45000000, 45000000, true, '2026-02-15', '2026-02-15');
INSERT INTO public.crmkit_attachment VALUES ('01a208e1-fd76-7000-bf09-63fd232759c5', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd64-7000-af82-6e62d93afb55', 'cf79xname', 'cf79xuri', 'cf79xmedia_type', 79, 'cf79xsha256');
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fd07-7000-adb6-c1d382957793', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf46xname', 'cf46xname', 'cf46xkind', 'planned', 'somebody', '2026-02-16', '2026-02-16', 460000, 'EUR', 460000, 'EUR', 460000, 'EUR', '01a208e1-fcee-7001-bb8c-7117a4f59296', NULL);
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fd09-7000-a841-af6d9aa14b58', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf47xname', 'cf47xname', 'cf47xkind', 'active', 'somebody', '2026-02-17', '2026-02-17', 470000, 'EUR', 470000, 'EUR', 470000, 'EUR', '01a208e1-fcf1-7000-ad81-53bc92481546', '01a208e1-fd07-7000-adb6-c1d382957793');
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fd0a-7000-a731-bb0c5a898191', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf48xname', 'cf48xname', 'cf48xkind', 'completed', 'somebody', '2026-02-18', '2026-02-18', 480000, 'EUR', 480000, 'EUR', 480000, 'EUR', '01a208e1-fcee-7001-bb8c-7117a4f59296', '01a208e1-fd07-7000-adb6-c1d382957793');
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fd0b-7000-8913-852474bb8ce2', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf49xname', 'cf49xname', 'cf49xkind', 'cancelled', 'somebody', '2026-02-19', '2026-02-19', 490000, 'EUR', 490000, 'EUR', 490000, 'EUR', '01a208e1-fcf1-7000-ad81-53bc92481546', '01a208e1-fd07-7000-adb6-c1d382957793');
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fe31-7000-ae62-17b2d2736b47', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, 'cf75xname', 'cf75xname', 'cf75xkind', 'planned', 'somebody', '2026-01-26', '2026-01-26', 750000, 'EUR', 750000, 'EUR', 750000, 'EUR', NULL, NULL);
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-fe72-7000-9180-d0e61c9a060b', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf26xname', 'cf26xname', 'cf26xkind', 'planned', 'somebody', '2026-01-27', '2026-01-27', 260000, 'EUR', 260000, 'EUR', 260000, 'EUR', NULL, NULL);
INSERT INTO public.crmkit_campaign VALUES ('01a208e1-feb6-7000-81af-b4bf38fde0d5', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf11xname', 'cf11xname', 'cf11xkind', 'planned', 'somebody', '2026-01-12', '2026-01-12', 110000, 'EUR', 110000, 'EUR', 110000, 'EUR', NULL, NULL);
INSERT INTO public.crmkit_campaign VALUES ('01a208e2-016d-7000-a0c5-78dea57ebf23', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf76xname', 'cf76xname', 'cf76xkind', 'planned', 'somebody', '2026-01-27', '2026-01-27', 760000, 'EUR', 760000, 'EUR', 760000, 'EUR', NULL, NULL);
INSERT INTO public.crmkit_campaign_member VALUES ('01a208e1-fd25-7000-b86d-d47d6fc773ce', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd07-7000-adb6-c1d382957793', '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf61xstatus', true, '2026-02-01 09:01:01+00');
INSERT INTO public.crmkit_campaign_member VALUES ('01a208e1-fee2-7000-bb10-1ff7d8c1bce8', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'responded', true, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_campaign_member VALUES ('01a208e1-fefe-7000-9173-55c9de3c5afd', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', '01a208e1-fea3-7000-9291-23a15023ead5', 'responded', true, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_combination VALUES ('01a208e1-fd28-7000-8ea7-8d7742a84c6e', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd10-7000-85af-c4c7bc115284', 'cf62xentity_name', 'e6c8b9a5-ad98-4223-a893-8c2c97029e60', '25696df3-78fc-4451-8635-a91f3017b7d8');
INSERT INTO public.crmkit_commitment VALUES ('01a208e1-fd79-7000-ac94-c0d71825714a', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf80xwhat', 'somebody', '2026-01-31', 'open', '2026-02-01 09:01:20+00', '2026-02-01 09:01:20+00', 80, '01a208e1-fd64-7000-af82-6e62d93afb55');
INSERT INTO public.crmkit_commitment VALUES ('01a208e1-fd7c-7000-9622-020ae86a9e30', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf81xwhat', 'somebody', '2026-02-01', 'kept', '2026-02-01 09:01:21+00', '2026-02-01 09:01:21+00', 81, '01a208e1-fd69-7000-8003-bd0b2d231279');
INSERT INTO public.crmkit_commitment VALUES ('01a208e1-fd7f-7000-8f1a-579c854084b3', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf82xwhat', 'somebody', '2026-02-02', 'broken', '2026-02-01 09:01:22+00', '2026-02-01 09:01:22+00', 82, '01a208e1-fd6c-7000-87fa-f489768a9730');
INSERT INTO public.crmkit_commitment VALUES ('01a208e1-fd82-7000-b07d-ddafd00b9255', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf83xwhat', 'somebody', '2026-02-03', 'withdrawn', '2026-02-01 09:01:23+00', '2026-02-01 09:01:23+00', 83, '01a208e1-fd64-7000-af82-6e62d93afb55');
INSERT INTO public.crmkit_consumer VALUES ('freezer.listen', 1, 36627, 501, '[]', NULL, 0, NULL, NULL, '2026-11-23 14:49:19.217099+00');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fb21-7000-8e8e-d0b049cfab51', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb1d-7000-a0ac-320538666b5f', 'email', 'dana@example.com', 'dana@example.com', 'dana@example.com', 'dana@example.com', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd2b-7000-922c-2b844e2ed9bd', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'email', 'cf63xvalue', 'cf63xvalue', 'cf63xvalue', 'cf63xvalue', 'cf63xlabel', true, '01a208e1-fd18-7000-8dd5-8a4399195eaa');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd2e-7000-a068-9828c885f2c1', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'phone', 'cf64xvalue', 'cf64xvalue', 'cf64xvalue', 'cf64xvalue', 'cf64xlabel', false, '01a208e1-fd1b-7000-858b-0064b3f96868');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd30-7000-8309-f3c6b2ef06e7', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'mobile', 'cf65xvalue', 'cf65xvalue', 'cf65xvalue', 'cf65xvalue', 'cf65xlabel', true, '01a208e1-fd18-7000-8dd5-8a4399195eaa');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd32-7000-9a2a-a6ca58acd31a', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'fax', 'cf66xvalue', 'cf66xvalue', 'cf66xvalue', 'cf66xvalue', 'cf66xlabel', false, '01a208e1-fd1b-7000-858b-0064b3f96868');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd35-7000-825f-ba97425a053c', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'messenger', 'cf67xvalue', 'cf67xvalue', 'cf67xvalue', 'cf67xvalue', 'cf67xlabel', true, '01a208e1-fd18-7000-8dd5-8a4399195eaa');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd37-7000-97fd-fd93a5bbdf8b', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'web', 'cf68xvalue', 'cf68xvalue', 'cf68xvalue', 'cf68xvalue', 'cf68xlabel', false, '01a208e1-fd1b-7000-858b-0064b3f96868');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fd39-7000-8f0b-8777e3e80d8a', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'other', 'cf69xvalue', 'cf69xvalue', 'cf69xvalue', 'cf69xvalue', 'cf69xlabel', true, '01a208e1-fd18-7000-8dd5-8a4399195eaa');
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fedd-7000-8bd6-a9ad988af92b', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'email', 'cf25x@example.org', 'cf25x@example.org', 'cf25x@example.org', 'cf25x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fedd-7001-9f22-f073e1c73ee6', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'phone', '+48220000025', '+48220000025', '+48220000025', '+48220000025', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fef7-7000-b0be-14c04708bb83', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'email', 'cf28x@example.org', 'cf28x@example.org', 'cf28x@example.org', 'cf28x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-fef7-7001-8c91-d2bba6306c2c', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'phone', '+48220000028', '+48220000028', '+48220000028', '+48220000028', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff13-7000-b18c-9b4af6a0d274', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'email', 'cf31x@example.org', 'cf31x@example.org', 'cf31x@example.org', 'cf31x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff13-7001-b9c8-d7b769e4866b', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'phone', '+48220000031', '+48220000031', '+48220000031', '+48220000031', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff2b-7000-9e70-9b20c213e783', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'email', 'cf34x@example.org', 'cf34x@example.org', 'cf34x@example.org', 'cf34x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff2b-7001-966f-4f255a93d426', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'phone', '+48220000034', '+48220000034', '+48220000034', '+48220000034', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff3e-7000-a691-51c966d86c83', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'email', 'cf35x@example.org', 'cf35x@example.org', 'cf35x@example.org', 'cf35x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff3e-7001-a571-fdd49558c4a7', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'phone', '+48220000035', '+48220000035', '+48220000035', '+48220000035', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff53-7000-87d5-9ed1cb6db68a', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'email', 'cf38x@example.org', 'cf38x@example.org', 'cf38x@example.org', 'cf38x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff53-7001-ae64-122910cda7b6', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'phone', '+48220000038', '+48220000038', '+48220000038', '+48220000038', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff6b-7000-89c0-0b2df8b28ceb', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'email', 'cf41x@example.org', 'cf41x@example.org', 'cf41x@example.org', 'cf41x@example.org', NULL, false, NULL);
INSERT INTO public.crmkit_contact_point VALUES ('01a208e1-ff6b-7001-9fbc-006ba2b30ab9', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'phone', '+48220000041', '+48220000041', '+48220000041', '+48220000041', NULL, false, NULL);
INSERT INTO public.crmkit_contact_role VALUES ('01a208e1-fb65-7000-9f6c-7206b9226173', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb54-7000-89eb-c7436375b5fa', '01a208e1-fb1d-7000-a0ac-320538666b5f', 'contact', true);
INSERT INTO public.crmkit_contact_role VALUES ('01a208e1-fd60-7000-9697-00f49f9cd02e', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd3d-7000-8512-47c0cbf3ba28', '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf74xrole', true);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fab0-7000-8225-9c72630c6047', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', '2026-11-23 14:49:17.291026+00');
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-faa3-7000-8cc0-220a5d0c236f', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fab2-7000-9545-ef7f997f4e8b', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fb1d-7000-a0ac-320538666b5f', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fb4e-7000-9581-6e638e5cdcba', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fba6-7000-80bc-9b8143042267', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fc41-7000-bdf3-ed9ce13e278e', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fc4f-7000-9f9b-5d7f887ed573', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fcb6-7000-a194-2b34bd575791', '2026-02-01 09:01:16+00');
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fd89-7000-9e3a-84b7171d36e7', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', NULL);
INSERT INTO public.crmkit_core__customer_traits VALUES ('01a208e2-010d-7000-b4b6-69bf4ac56489', NULL);
INSERT INTO public.crmkit_counter VALUES ('invoice', '', 50);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fa88-7000-b6a6-74277b6964e8', 1, '2026-11-23 14:49:17.189435+00', '2026-11-23 14:49:17.189435+00', NULL, 'customer', 'size', 'integer', '{}', '{}', false, '[]', '[]', '{}', NULL, true, false, 'personal', 1);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcb9-7000-81e9-fb3974a3244c', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_3', 'text', '{}', '{}', false, '[]', '["cf3xretired"]', '{}', NULL, false, false, 'personal', 3);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcbc-7000-ae4d-55412f36715b', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_4', 'text', '{}', '{}', false, '[]', '["cf4xretired"]', '{}', NULL, false, false, 'personal', 4);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcbf-7000-8a8d-c2c87e0f3252', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_5', 'text', '{}', '{}', false, '[]', '["cf5xretired"]', '{}', NULL, false, false, 'personal', 5);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcc1-7000-8d22-c0a777ecd241', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_6', 'text', '{}', '{}', false, '[]', '["cf6xretired"]', '{}', NULL, false, false, 'personal', 6);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcc6-7000-9a6d-5d9ebbf4b397', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_7', 'text', '{}', '{}', false, '[]', '["cf7xretired"]', '{}', NULL, false, false, 'personal', 7);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fcc8-7000-a745-77e27dad25be', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_8', 'text', '{}', '{}', false, '[]', '["cf8xretired"]', '{}', NULL, false, false, 'personal', 8);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fccb-7000-9147-e46368f892b5', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_9', 'text', '{}', '{}', false, '[]', '["cf9xretired"]', '{}', NULL, false, false, 'personal', 9);
INSERT INTO public.crmkit_custom_field VALUES ('01a208e1-fccd-7000-9872-7219b889d257', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'customer', 'field_10', 'text', '{}', '{}', false, '[]', '["cf10xretired"]', '{}', NULL, false, false, 'personal', 10);
INSERT INTO public.crmkit_custom_value VALUES ('01a208e1-faa3-7000-8cc0-220a5d0c236f', '01a208e1-fa88-7000-b6a6-74277b6964e8', NULL, 3, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fb1d-7000-a0ac-320538666b5f', 2, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, 'Dana Levi', 'dana levi', 'person', 'contact', 'system:freezer', NULL, NULL, NULL, '[]', 'fair', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fb4e-7000-9581-6e638e5cdcba', 2, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, 'Beta Zakłady', 'beta zaklady', 'organisation', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', 'fair', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-faa3-7000-8cc0-220a5d0c236f', 2, '2026-11-23 14:49:17.219552+00', '2026-11-23 14:49:17.647604+00', NULL, 'Anna', 'anna', 'person', 'prospect', 'system:freezer', 'PL', NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"size": 3}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fab0-7000-8225-9c72630c6047', 2, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.647604+00', NULL, 'Acme', 'acme', 'organisation', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fab2-7000-9545-ef7f997f4e8b', 2, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.647604+00', NULL, 'Anna Nowak', 'anna nowak', 'person', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 2, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.647604+00', NULL, 'Dana Levi', 'dana levi', 'person', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fba6-7000-80bc-9b8143042267', 2, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.647604+00', NULL, 'Anna', 'anna', 'person', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fc41-7000-bdf3-ed9ce13e278e', 3, '2026-11-23 14:49:17.633468+00', '2026-11-23 14:49:17.647604+00', NULL, 'Acme', 'acme', 'person', 'customer', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fc4f-7000-9f9b-5d7f887ed573', 2, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, 'Acme', 'acme', 'organisation', 'prospect', 'system:freezer', NULL, NULL, NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcb6-7000-a194-2b34bd575791', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcb8-7000-8850-0981f98d5c50', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcd1-7000-a901-a22fc2fb26da', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf12xname', 'cf12xname', 'person', 'contact', 'somebody', 'PL', 'pl', 'UTC', '["cf12xtags"]', 'cf12xsource', 'cf12xgiven_name', 'cf12xfamily_name', 'cf12xsalutation', 'female', '2026-01-13', 120000, 'EUR', 'cf12xoccupation', 'cf12xwebsite', 'cf12xregistration', 12, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcd5-7000-bfbd-c04d52d9cc11', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf14xname', 'cf14xname', 'organisation', 'prospect', 'somebody', 'IL', 'he', 'Europe/Warsaw', '["cf14xtags"]', 'cf14xsource', 'cf14xgiven_name', 'cf14xfamily_name', 'cf14xsalutation', 'male', '2026-01-15', 140000, 'EUR', 'cf14xoccupation', 'cf14xwebsite', 'cf14xregistration', 14, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcd9-7000-a150-849eec074737', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf16xname', 'cf16xname', 'household', 'customer', 'somebody', 'SA', 'ar', 'Asia/Jerusalem', '["cf16xtags"]', 'cf16xsource', 'cf16xgiven_name', 'cf16xfamily_name', 'cf16xsalutation', 'other', '2026-01-17', 160000, 'EUR', 'cf16xoccupation', 'cf16xwebsite', 'cf16xregistration', 16, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fcde-7000-a814-fa512804c623', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf18xname', 'cf18xname', 'person', 'former', 'somebody', 'US', 'en', 'America/New_York', '["cf18xtags"]', 'cf18xsource', 'cf18xgiven_name', 'cf18xfamily_name', 'cf18xsalutation', 'female', '2026-01-19', 180000, 'EUR', 'cf18xoccupation', 'cf18xwebsite', 'cf18xregistration', 18, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fce2-7000-8609-8ab0a8d6ea08', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf20xname', 'cf20xname', 'organisation', 'partner', 'somebody', 'DE', 'pt-BR', 'UTC', '["cf20xtags"]', 'cf20xsource', 'cf20xgiven_name', 'cf20xfamily_name', 'cf20xsalutation', 'male', '2026-01-21', 200000, 'EUR', 'cf20xoccupation', 'cf20xwebsite', 'cf20xregistration', 20, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fd89-7000-9e3a-84b7171d36e7', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fd8c-7000-9e37-0bd0bd640aa5', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fe46-7000-aae8-51ae988bfe89', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fea1-7000-89a3-505bc3cc0dd9', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-fea3-7000-9291-23a15023ead5', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-ffa4-7000-9edd-7cb48128bb22', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e1-ffa6-7000-997b-980cca5e666e', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e2-00f5-7000-886a-e0e636bb757e', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e2-00f6-7000-88c8-eaecaf562a4f', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e2-010d-7000-b4b6-69bf4ac56489', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf1xname', 'cf1xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf1xtags"]', 'cf1xsource', 'cf1xgiven_name', 'cf1xfamily_name', 'cf1xsalutation', 'female', '2026-01-02', 10000, 'EUR', 'cf1xoccupation', 'cf1xwebsite', 'cf1xregistration', 1, '{}', NULL);
INSERT INTO public.crmkit_customer VALUES ('01a208e2-010f-7000-a704-6ffce9f09e61', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf2xname', 'cf2xname', 'person', 'customer', NULL, 'PL', 'pl', 'UTC', '["cf2xtags"]', 'cf2xsource', 'cf2xgiven_name', 'cf2xfamily_name', 'cf2xsalutation', 'female', '2026-01-03', 20000, 'EUR', 'cf2xoccupation', 'cf2xwebsite', 'cf2xregistration', 2, '{}', NULL);
INSERT INTO public.crmkit_delegation VALUES ('01a208e1-fce5-7000-afd7-a08d814f588a', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'somebody', 'cf-heir', '2026-01-22', '2026-01-22', 'cf21xreason');
INSERT INTO public.crmkit_employee VALUES ('01a208e1-fd0c-7000-8c78-9f860833cdc4', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf-50', 'cf50xname', 'cf50xname', 'cf50x@example.org', 'cf50x@example.org', '+48220000050', '01a208e1-fcf2-7000-a614-fb1648b05bdd', '["cf50xroles"]', '["cf50xskills"]', true, 'pl', 'UTC', '01a208e1-fcf5-7000-a464-878ced1f80f2');
INSERT INTO public.crmkit_exchange_rate VALUES ('01a208e1-fce6-7000-84fe-e639d8eefc5e', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'PLN', 'PLN', '2026-01-23', 2200000000, 'cf22xsource');
INSERT INTO public.crmkit_external_id VALUES ('01a208e1-faa5-7000-9ee5-4e43277a49b6', 1, '2026-11-23 14:49:17.219552+00', '2026-11-23 14:49:17.219552+00', NULL, 'customer', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 'file', 'Anna');
INSERT INTO public.crmkit_external_id VALUES ('01a208e1-fce8-7000-a108-98da38e4780d', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf23xentity_name', '933cb523-0a3f-41e7-a365-f7460462b2af', 'cf23xsystem', 'cf23xkey');
INSERT INTO public.crmkit_held_entry VALUES ('freezer.listen', 145, 'exchange_rate', '01a208e1-fce6-7000-84fe-e639d8eefc5e', 'waiting', '2026-11-23 14:49:29.934549+00', 1, 'Refused: not today', '2026-11-23 14:49:19.217099+00');
INSERT INTO public.crmkit_import_rejected VALUES ('01a208e1-faa1-7000-bd44-eacb422a7c41', 3);
INSERT INTO public.crmkit_import_run VALUES ('01a208e1-faa1-7000-bd44-eacb422a7c41', NULL, '2ef19b05b80aee927dcd3f379c94d575c6b25d47bc8a664ea92bd501369306d1', 'people.csv', 'customer', '{"match": [], "table": "", "policy": "overwrite", "system": "file", "values": {}, "columns": ["name", "country", "custom.size"], "writing": {"no": [], "yes": [], "dates": null, "region": null, "decimal": null, "currency": "EUR", "time_zone": "UTC"}, "key_column": 0, "type_column": null}', 'system:freezer', 'finished', '2026-11-23 14:49:17.214536+00', '2026-11-23 14:49:17.230744+00', 2, 1, 0, 0, 1, 0, '', 0, 9);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fadf-7000-9fcb-816c53f17271', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', 'task', 'internal', 'planned', 'Send an offer', 'send an offer', '', NULL, '2026-11-23 14:49:17.23253+00', NULL, NULL, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-faf5-7000-a2e0-493e529bc9cc', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 'phone', 'internal', 'done', 'it is broken', 'it is broken', '', NULL, '2026-11-23 14:49:17.291026+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7000-bf89-b1ba0bee36f2', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-faa3-7000-8cc0-220a5d0c236f', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-23 10:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7002-bef1-1618068b29bc', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-24 09:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7004-83c4-d4551e56b3b3', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fab2-7000-9545-ef7f997f4e8b', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-25 09:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7006-ba65-7fbddb8273a0', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-25 10:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7008-af34-868769e8d08c', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fb1d-7000-a0ac-320538666b5f', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-26 09:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-700a-b112-c5dab1b8b60e', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fb4e-7000-9581-6e638e5cdcba', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-26 10:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-700c-b5f7-84efd632bd44', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fba6-7000-80bc-9b8143042267', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-27 09:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-700e-8273-909dedcfe902', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-30 09:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fc99-7010-8280-25039b41d23b', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 'visit', 'out', 'planned', 'All', 'all', '', NULL, '2026-11-30 10:00:00+00', '2026-12-01 00:00:00+00', 60, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fd64-7000-af82-6e62d93afb55', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf75xchannel', 'in', 'planned', 'cf75xsubject', 'cf75xsubject', 'cf75xbody', 'cf75xoutcome', '2026-02-01 09:01:15+00', '2026-02-01 09:01:15+00', 75, 'somebody', '01a208e1-fd3d-7000-8512-47c0cbf3ba28', 'cf75xthread');
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fd69-7000-8003-bd0b2d231279', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf76xchannel', 'out', 'done', 'cf76xsubject', 'cf76xsubject', 'cf76xbody', 'cf76xoutcome', '2026-02-01 09:01:16+00', '2026-02-01 09:01:16+00', 76, 'somebody', '01a208e1-fd48-7000-ab8e-59b2b0f42a2a', 'cf76xthread');
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fd6c-7000-87fa-f489768a9730', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf77xchannel', 'internal', 'cancelled', 'cf77xsubject', 'cf77xsubject', 'cf77xbody', 'cf77xoutcome', '2026-02-01 09:01:17+00', '2026-02-01 09:01:17+00', 77, 'somebody', '01a208e1-fd51-7000-8485-a53688ac61a4', 'cf77xthread');
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fe3d-7000-b9bb-3af79550316d', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf71xchannel', 'in', 'planned', 'cf71xsubject', 'cf71xsubject', 'cf71xbody', 'cf71xoutcome', '2026-02-01 09:01:11+00', '2026-02-01 09:01:11+00', 71, 'somebody', '01a208e1-fe32-7000-997b-8b4d53dc87ce', 'cf71xthread');
INSERT INTO public.crmkit_interaction VALUES ('01a208e1-fe8a-7000-847a-894276c3e555', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'cf38xchannel', 'in', 'planned', 'cf38xsubject', 'cf38xsubject', 'cf38xbody', 'cf38xoutcome', '2026-02-01 09:00:38+00', '2026-02-01 09:00:38+00', 38, 'somebody', '01a208e1-fe73-7000-90c7-899deb74230d', 'cf38xthread');
INSERT INTO public.crmkit_interaction VALUES ('01a208e2-024e-7000-81de-2f584f1750ad', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf173xchannel', 'in', 'planned', 'cf173xsubject', 'cf173xsubject', 'cf173xbody', 'cf173xoutcome', '2026-02-01 09:02:53+00', '2026-02-01 09:02:53+00', 173, 'somebody', '01a208e2-016e-7000-b533-fb3badd88ab9', 'cf173xthread');
INSERT INTO public.crmkit_job VALUES ('01a208e1-fa99-7000-9f91-e3f6802064d2', 'leads.escalate', NULL, '{}', 'waiting', '2026-12-02 14:49:17.189435+00', 0, 0, '', 'system:freezer', NULL, '2026-11-23 14:49:17.189435+00', NULL);
INSERT INTO public.crmkit_journal VALUES (1, 1, 36220, '2026-11-23 14:49:17.107266+00', 'pipeline', '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "sales", "title": "Sales", "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00"}');
INSERT INTO public.crmkit_journal VALUES (2, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7000-812b-e7746cd5b69c', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "enquiry", "title": "Enquiry", "outcome": "open", "category": "pipeline", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 0, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 10}');
INSERT INTO public.crmkit_journal VALUES (3, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7001-8b0d-f60640b2106c', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "needs", "title": "Needs understood", "outcome": "open", "category": "pipeline", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 1, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 25}');
INSERT INTO public.crmkit_journal VALUES (4, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7002-adc9-7745560b2642', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "quote", "title": "Quote sent", "outcome": "open", "category": "best_case", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 2, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 50}');
INSERT INTO public.crmkit_journal VALUES (5, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7003-b614-d31013af91fe', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "negotiation", "title": "Negotiation", "outcome": "open", "category": "commit", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 3, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 75}');
INSERT INTO public.crmkit_journal VALUES (6, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7004-9a4b-b5691477a01e', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "won", "title": "Won", "outcome": "won", "category": "closed", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 4, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 100}');
INSERT INTO public.crmkit_journal VALUES (7, 1, 36220, '2026-11-23 14:49:17.107266+00', 'stage', '01a208e1-fa3c-7005-b578-084207e8eecf', 1, 'add', 'system', 'core.upgrade', NULL, '', '0004', '{"name": "lost", "title": "Lost", "outcome": "lost", "category": "omitted", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "position": 5, "created_at": "2026-11-23T14:49:17.107266+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.107266+00:00", "probability": 0}');
INSERT INTO public.crmkit_journal VALUES (8, 1, 36225, '2026-11-23 14:49:17.189435+00', 'custom_field', '01a208e1-fa88-7000-b6a6-74277b6964e8', 1, 'add', 'employee', 'system:freezer', NULL, 'fields.define', '0004', '{"key": "size", "kind": "integer", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": true, "privacy": "personal", "retired": [], "position": 1, "required": false, "created_at": "2026-11-23T14:49:17.189435+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.189435+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (9, 1, 36225, '2026-11-23 14:49:17.189435+00', 'number_sequence', '01a208e1-fa8e-7000-aeb7-a7e15318012a', 1, 'add', 'employee', 'system:freezer', NULL, 'sequences.define', '0004', '{"name": "invoice", "reset": "never", "start": 1, "gapless": false, "pattern": "{number:05}", "created_at": "2026-11-23T14:49:17.189435+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.189435+00:00"}');
INSERT INTO public.crmkit_journal VALUES (10, 1, 36228, '2026-11-23 14:49:17.219552+00', 'customer', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 1, 'add', 'employee', 'system:freezer', NULL, 'import people.csv 01a208e1-faa1-7000-bd44-eacb422a7c41', '0004', '{"sex": null, "kind": "person", "name": "Anna", "tags": [], "owner": null, "custom": {"size": 3}, "income": null, "source": null, "country": "PL", "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.219552+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.219552+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (11, 1, 36228, '2026-11-23 14:49:17.219552+00', 'external_id', '01a208e1-faa5-7000-9ee5-4e43277a49b6', 1, 'add', 'employee', 'system:freezer', NULL, 'import people.csv 01a208e1-faa1-7000-bd44-eacb422a7c41', '0004', '{"key": "Anna", "system": "file", "record_id": "01a208e1-faa3-7000-8cc0-220a5d0c236f", "created_at": "2026-11-23T14:49:17.219552+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.219552+00:00", "entity_name": "customer"}');
INSERT INTO public.crmkit_journal VALUES (12, 1, 36231, '2026-11-23 14:49:17.23253+00', 'customer', '01a208e1-fab0-7000-8225-9c72630c6047', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "organisation", "name": "Acme", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.23253+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (13, 1, 36231, '2026-11-23 14:49:17.23253+00', 'customer', '01a208e1-fab2-7000-9545-ef7f997f4e8b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "person", "name": "Anna Nowak", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.23253+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (14, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_account', '01a208e1-fab5-7000-ac72-00d74203fe67', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.designate', '0001', '{"owner": "system:freezer", "since": "2026-11-23", "until": null, "reason": "", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00"}');
INSERT INTO public.crmkit_journal VALUES (15, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_factor', '01a208e1-fab9-7000-a19e-45199eeac950', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.set_health_model', '0001', '{"best": 100000, "trait": "interactions.count_90d", "worst": 0, "weight": 100, "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00"}');
INSERT INTO public.crmkit_journal VALUES (16, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_plan', '01a208e1-fac2-7000-9b31-81e360f50d3d', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.start_plan', '0001', '{"base": null, "title": "Grow", "author": "system:freezer", "number": 1, "remark": "", "status": "draft", "chances": "", "ends_on": null, "summary": "", "threats": "", "approver": null, "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "strategy": "", "starts_on": null, "strengths": "", "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "weaknesses": "", "approved_at": null, "proposed_at": null}');
INSERT INTO public.crmkit_journal VALUES (17, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_objective', '01a208e1-fac7-7000-9562-fb66d89887da', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.set_objective', '0001', '{"note": "", "plan": "01a208e1-fac2-7000-9b31-81e360f50d3d", "unit": "visits", "owner": null, "reach": "group", "start": 0, "title": "Visits", "trait": null, "due_on": null, "origin": null, "target": 120000, "current": null, "currency": null, "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00"}');
INSERT INTO public.crmkit_journal VALUES (18, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_plan', '01a208e1-fac2-7000-9b31-81e360f50d3d', 2, 'change', 'employee', 'system:freezer', NULL, 'key_accounts.propose', '0001', '{"status": ["draft", "proposed"], "proposed_at": [null, "2026-11-23T14:49:17.232530+00:00"]}');
INSERT INTO public.crmkit_journal VALUES (19, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_stakeholder', '01a208e1-fad0-7000-a3d4-09c48efc0652', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.add_stakeholder', '0001', '{"also": [], "note": "", "role": "decider", "person": "01a208e1-fab2-7000-9545-ef7f997f4e8b", "left_on": null, "attitude": "neutral", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "influence": 5, "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00"}');
INSERT INTO public.crmkit_journal VALUES (20, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_risk', '01a208e1-fad6-7000-9453-7377fb88d2e4', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.add_risk', '0001', '{"owner": "system:freezer", "title": "A rival undercuts us", "due_on": null, "impact": 4, "status": "open", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "created_at": "2026-11-23T14:49:17.23253+00:00", "mitigation": "", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "probability": 3}');
INSERT INTO public.crmkit_journal VALUES (21, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_review', '01a208e1-fada-7000-bb89-fa42b3296501', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.plan_review', '0001', '{"owner": "system:freezer", "status": "planned", "held_at": null, "subject": "", "summary": "", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "created_at": "2026-11-23T14:49:17.23253+00:00", "planned_on": "2027-02-21", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "reminded_at": null}');
INSERT INTO public.crmkit_journal VALUES (22, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_review', '01a208e1-fada-7000-bb89-fa42b3296501', 2, 'change', 'employee', 'system:freezer', NULL, 'key_accounts.hold_review', '0001', '{"status": ["planned", "held"], "held_at": [null, "2026-11-23T14:49:17.232530+00:00"], "summary": ["", "well"]}');
INSERT INTO public.crmkit_journal VALUES (23, 1, 36231, '2026-11-23 14:49:17.23253+00', 'interaction', '01a208e1-fadf-7000-9fcb-816c53f17271', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.hold_review', '0004', '{"body": "", "owner": "system:freezer", "due_at": null, "status": "planned", "thread": null, "channel": "task", "minutes": null, "outcome": null, "subject": "Send an offer", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "direction": "internal", "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "happened_at": "2026-11-23T14:49:17.23253+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (24, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_decision', '01a208e1-fae6-7000-9072-3f07c0cb48ea', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.hold_review', '0001', '{"review": "01a208e1-fada-7000-bb89-fa42b3296501", "position": 1, "created_at": "2026-11-23T14:49:17.23253+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "interaction": "01a208e1-fadf-7000-9fcb-816c53f17271"}');
INSERT INTO public.crmkit_journal VALUES (25, 1, 36231, '2026-11-23 14:49:17.23253+00', 'key_accounts_review', '01a208e1-fae9-7000-b63b-4b52c11036dd', 1, 'add', 'employee', 'system:freezer', NULL, 'key_accounts.hold_review', '0001', '{"owner": "system:freezer", "status": "planned", "held_at": null, "subject": "", "summary": "", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "created_at": "2026-11-23T14:49:17.23253+00:00", "planned_on": "2027-02-21", "removed_at": null, "updated_at": "2026-11-23T14:49:17.23253+00:00", "reminded_at": null}');
INSERT INTO public.crmkit_journal VALUES (26, 1, 36232, '2026-11-23 14:49:17.291026+00', 'customer', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "person", "name": "Dana Levi", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.291026+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (27, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_article', '01a208e1-faec-7000-a046-300c66fc5f30', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.write', '0002', '{"body": "Bring it to any shop.", "kind": "article", "owner": "system:freezer", "state": "draft", "suits": null, "title": "How to return a kettle", "number": 0, "follows": 0, "audience": "internal", "category": null, "keywords": [], "language": "en", "original": null, "asked_for": null, "review_on": null, "body_words": "bring it to any shop", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "title_words": "how to return a kettle", "published_at": null, "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (28, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_revision', '01a208e1-faee-7000-9bcb-e71146b420e4', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.write', '0002', '{"body": "Bring it to any shop.", "note": "", "state": "draft", "title": "How to return a kettle", "author": "system:freezer", "number": 1, "article": "01a208e1-faec-7000-a046-300c66fc5f30", "follows": 0, "keywords": [], "reviewer": null, "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "published_at": null}');
INSERT INTO public.crmkit_journal VALUES (29, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_article', '01a208e1-faec-7000-a046-300c66fc5f30', 2, 'change', 'employee', 'system:freezer', NULL, 'knowledge.submit', '0002', '{"state": ["draft", "review"]}');
INSERT INTO public.crmkit_journal VALUES (30, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_revision', '01a208e1-faee-7000-9bcb-e71146b420e4', 2, 'change', 'employee', 'system:freezer', NULL, 'knowledge.submit', '0002', '{"state": ["draft", "review"]}');
INSERT INTO public.crmkit_journal VALUES (31, 1, 36232, '2026-11-23 14:49:17.291026+00', 'interaction', '01a208e1-faf5-7000-a2e0-493e529bc9cc', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "", "owner": null, "due_at": null, "status": "done", "thread": null, "channel": "phone", "minutes": null, "outcome": null, "subject": "it is broken", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "direction": "internal", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "happened_at": "2026-11-23T14:49:17.291026+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (32, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_script', '01a208e1-faf9-7000-923f-06b581921b25', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.set_script', '0002', '{"name": "delivery", "owner": null, "state": "active", "steps": {"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}, "number": 1, "language": "en", "occasion": "call", "priority": 0, "criterion": "True", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00"}');
INSERT INTO public.crmkit_journal VALUES (33, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_conversation', '01a208e1-fafd-7000-8918-1b9a42cf11be', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.say', '0002', '{"said": {"steps": [{"say": "Did it arrive in time?", "step": "start"}, {"say": "We are sorry.", "step": "sorry"}]}, "number": 1, "script": "01a208e1-faf9-7000-923f-06b581921b25", "answers": ["no"], "outcome": "late", "said_at": "2026-11-23T14:49:17.291026+00:00", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "interaction": "01a208e1-faf5-7000-a2e0-493e529bc9cc"}');
INSERT INTO public.crmkit_journal VALUES (34, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_note', '01a208e1-fb00-7000-9281-eada4b37baf9', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.note', '0002', '{"kind": "works", "owner": "system:freezer", "author": "system:freezer", "reason": null, "content": "calls on Mondays", "outcome": null, "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "noted_at": "2026-11-23T14:49:17.291026+00:00", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (35, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_question', '01a208e1-fb07-7000-80e4-c9318cafd908', 1, 'add', 'system', 'knowledge', 'system:freezer', 'knowledge.ask', '0002', '{"how": "nothing", "words": "zepsuty", "asked_at": "2026-11-23T14:49:17.291026+00:00", "asked_by": "system:freezer", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "language": null, "question": "zepsuty", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00"}');
INSERT INTO public.crmkit_journal VALUES (36, 1, 36232, '2026-11-23 14:49:17.291026+00', 'knowledge_answer', '01a208e1-fb0d-7000-8d4d-c0e190afaaa3', 1, 'add', 'employee', 'system:freezer', NULL, 'knowledge.answer_with', '0002', '{"number": 0, "article": "01a208e1-faec-7000-a046-300c66fc5f30", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "created_at": "2026-11-23T14:49:17.291026+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.291026+00:00", "answered_at": "2026-11-23T14:49:17.291026+00:00", "answered_by": "system:freezer", "interaction": "01a208e1-faf5-7000-a2e0-493e529bc9cc"}');
INSERT INTO public.crmkit_journal VALUES (37, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_queue', '01a208e1-fb11-7000-b452-79d85a181d9d', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.set_queue', '0001', '{"last": null, "name": "web", "team": null, "dealt": 0, "quota": null, "period": "day", "policy": "turn", "members": ["system:freezer", "jan"], "in_hours": false, "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (38, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.capture', '0001', '{"name": "Dana Levi", "note": "", "email": "dana@example.com", "owner": null, "phone": null, "queue": null, "title": null, "custom": {}, "reason": null, "source": "fair", "status": "new", "company": "Beta Zakłady", "country": null, "campaign": null, "customer": null, "language": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "assigned_at": null, "opportunity": null, "converted_at": null, "duplicate_of": null, "organisation": null, "responded_at": null, "status_since": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (39, 1, 36233, '2026-11-23 14:49:17.328307+00', 'customer', '01a208e1-fb1d-7000-a0ac-320538666b5f', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.capture > leads_lead.add', '0004', '{"sex": null, "kind": "person", "name": "Dana Levi", "tags": [], "owner": null, "custom": {}, "income": null, "source": "fair", "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "contact", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (40, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 2, 'change', 'employee', 'system:freezer', NULL, 'leads.capture > leads_lead.add', '0001', '{"customer": [null, "01a208e1fb1d7000a0ac320538666b5f"]}');
INSERT INTO public.crmkit_journal VALUES (41, 1, 36233, '2026-11-23 14:49:17.328307+00', 'contact_point', '01a208e1-fb21-7000-8e8e-d0b049cfab51', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.capture > leads_lead.add > leads_lead.change', '0004', '{"kind": "email", "label": null, "value": "dana@example.com", "normal": "dana@example.com", "primary": false, "customer": "01a208e1-fb1d-7000-a0ac-320538666b5f", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (42, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 3, 'change', 'employee', 'system:freezer', NULL, 'leads.assign', '0001', '{"owner": [null, "system:freezer"], "queue": [null, "01a208e1fb117000b45279d85a181d9d"], "status": ["new", "assigned"], "respond_by": [null, "2026-11-24T14:49:17.328307+00:00"], "assigned_at": [null, "2026-11-23T14:49:17.328307+00:00"]}');
INSERT INTO public.crmkit_journal VALUES (43, 1, 36233, '2026-11-23 14:49:17.328307+00', 'customer', '01a208e1-fb1d-7000-a0ac-320538666b5f', 2, 'change', 'employee', 'system:freezer', NULL, 'leads.assign > leads_lead.change', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (44, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_passage', '01a208e1-fb3b-7000-8459-d26090f3301f', 1, 'add', 'system', 'leads', 'system:freezer', 'leads.assign > leads_lead.change', '0001', '{"lead": "01a208e1-fb13-7000-bc4e-8eedc6776331", "left": "new", "reached": "assigned", "seconds": 0, "passed_at": "2026-11-23T14:49:17.328307+00:00", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (45, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_assignment', '01a208e1-fb40-7000-a74a-c2a6cf8924e7', 1, 'add', 'system', 'leads', 'system:freezer', 'leads.assign', '0001', '{"lead": "01a208e1-fb13-7000-bc4e-8eedc6776331", "queue": "01a208e1-fb11-7000-b452-79d85a181d9d", "employee": "system:freezer", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "assigned_at": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (46, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_queue', '01a208e1-fb11-7000-b452-79d85a181d9d', 2, 'change', 'system', 'leads', 'system:freezer', 'leads.assign', '0001', '{"last": [null, "system:freezer"], "dealt": [0, 1]}');
INSERT INTO public.crmkit_journal VALUES (47, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 4, 'change', 'employee', 'system:freezer', NULL, 'leads.move', '0001', '{"status": ["assigned", "working"], "responded_at": [null, "2026-11-23T14:49:17.328307+00:00"]}');
INSERT INTO public.crmkit_journal VALUES (48, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_passage', '01a208e1-fb45-7000-9156-2ce8b61e7d78', 1, 'add', 'system', 'leads', 'system:freezer', 'leads.move > leads_lead.change', '0001', '{"lead": "01a208e1-fb13-7000-bc4e-8eedc6776331", "left": "assigned", "reached": "working", "seconds": 0, "passed_at": "2026-11-23T14:49:17.328307+00:00", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (49, 1, 36233, '2026-11-23 14:49:17.328307+00', 'customer', '01a208e1-fb1d-7000-a0ac-320538666b5f', 2, 'read', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{}');
INSERT INTO public.crmkit_journal VALUES (65, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_tier', '01a208e1-fba3-7000-a0f4-df4de50ac2b3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "silver", "name": "Silver", "rank": 1, "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "threshold": 100, "created_at": "2026-11-23T14:49:17.473713+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00", "earn_factor": 100}');
INSERT INTO public.crmkit_journal VALUES (50, 1, 36233, '2026-11-23 14:49:17.328307+00', 'customer', '01a208e1-fb4e-7000-9581-6e638e5cdcba', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{"sex": null, "kind": "organisation", "name": "Beta Zakłady", "tags": [], "owner": "system:freezer", "custom": {}, "income": null, "source": "fair", "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "contact", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (51, 1, 36233, '2026-11-23 14:49:17.328307+00', 'relationship', '01a208e1-fb51-7000-8b77-9238163ffcf6', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{"kind": "employee", "other": "01a208e1-fb1d-7000-a0ac-320538666b5f", "title": null, "primary": false, "customer": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "created_at": "2026-11-23T14:49:17.328307+00:00", "department": null, "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "valid_from": "2026-11-23", "valid_until": null}');
INSERT INTO public.crmkit_journal VALUES (52, 1, 36233, '2026-11-23 14:49:17.328307+00', 'customer', '01a208e1-fb4e-7000-9581-6e638e5cdcba', 2, 'change', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{"lifecycle": ["contact", "prospect"]}');
INSERT INTO public.crmkit_journal VALUES (53, 1, 36233, '2026-11-23 14:49:17.328307+00', 'opportunity', '01a208e1-fb54-7000-89eb-c7436375b5fa', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{"name": "40 chairs", "owner": "system:freezer", "stage": "01a208e1-fa3c-7000-812b-e7746cd5b69c", "amount": 40000000, "reason": null, "source": "fair", "status": "open", "campaign": null, "customer": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "closed_on": null, "next_step": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "probability": 10, "stage_since": "2026-11-23T14:49:17.328307+00:00", "expected_close": null, "amount_currency": "PLN", "amount_overridden": false}');
INSERT INTO public.crmkit_journal VALUES (54, 1, 36233, '2026-11-23 14:49:17.328307+00', 'sfa_stay', '01a208e1-fb62-7000-9303-c6c285bd2e34', 1, 'add', 'system', 'sfa', 'system:freezer', 'leads.convert > opportunity.add', '0002', '{"owner": "system:freezer", "stage": "01a208e1-fa3c-7000-812b-e7746cd5b69c", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "entered_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "opportunity": "01a208e1-fb54-7000-89eb-c7436375b5fa"}');
INSERT INTO public.crmkit_journal VALUES (55, 1, 36233, '2026-11-23 14:49:17.328307+00', 'contact_role', '01a208e1-fb65-7000-9f6c-7206b9226173', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0004', '{"role": "contact", "primary": true, "customer": "01a208e1-fb1d-7000-a0ac-320538666b5f", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "opportunity": "01a208e1-fb54-7000-89eb-c7436375b5fa"}');
INSERT INTO public.crmkit_journal VALUES (56, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 5, 'change', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"status": ["working", "converted"], "opportunity": [null, "01a208e1fb54700089ebc7436375b5fa"], "converted_at": [null, "2026-11-23T14:49:17.328307+00:00"], "organisation": [null, "01a208e1fb4e700095816e638e5cdcba"]}');
INSERT INTO public.crmkit_journal VALUES (57, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_passage', '01a208e1-fb95-7000-88b2-04b692f2e1c0', 1, 'add', 'system', 'leads', 'system:freezer', 'leads.convert > leads_lead.change', '0001', '{"lead": "01a208e1-fb13-7000-bc4e-8eedc6776331", "left": "working", "reached": "converted", "seconds": 0, "passed_at": "2026-11-23T14:49:17.328307+00:00", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00"}');
INSERT INTO public.crmkit_journal VALUES (58, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_conversion', '01a208e1-fb97-7000-bb8f-805a06a83455', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"kept": [], "lead": "01a208e1-fb13-7000-bc4e-8eedc6776331", "listed": [], "person": "01a208e1-fb1d-7000-a0ac-320538666b5f", "carried": ["name: Dana Levi (of the person)", "company: Beta Zakłady (of the organisation)", "email: dana@example.com (a contact point of Dana Levi)", "source: fair (of Dana Levi)", "source: fair (of Beta Zakłady)", "owner: system:freezer (of the person)", "owner: system:freezer (of the organisation)", "relationships: 1 (of Dana Levi)", "contact points: 1 (of Dana Levi)", "contact roles: 1 (of Dana Levi)"], "undone_at": null, "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "opportunity": "01a208e1-fb54-7000-89eb-c7436375b5fa", "organisation": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "relationship": "01a208e1-fb51-7000-8b77-9238163ffcf6"}');
INSERT INTO public.crmkit_journal VALUES (59, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_step', '01a208e1-fb9e-7000-99bd-3918e3870437', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"since": 0, "until": 2, "action": "added", "position": 0, "record_id": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "conversion": "01a208e1-fb97-7000-bb8f-805a06a83455", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "entity_name": "customer"}');
INSERT INTO public.crmkit_journal VALUES (60, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_step', '01a208e1-fb9e-7001-a3ab-b90e8c7f2ecb', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"since": 0, "until": 1, "action": "added", "position": 1, "record_id": "01a208e1-fb51-7000-8b77-9238163ffcf6", "conversion": "01a208e1-fb97-7000-bb8f-805a06a83455", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "entity_name": "relationship"}');
INSERT INTO public.crmkit_journal VALUES (61, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_step', '01a208e1-fb9e-7002-ab20-0497df37d0db', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"since": 0, "until": 1, "action": "added", "position": 2, "record_id": "01a208e1-fb54-7000-89eb-c7436375b5fa", "conversion": "01a208e1-fb97-7000-bb8f-805a06a83455", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "entity_name": "opportunity"}');
INSERT INTO public.crmkit_journal VALUES (62, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_step', '01a208e1-fb9e-7003-b4c2-0bf000da9810', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"since": 0, "until": 1, "action": "added", "position": 3, "record_id": "01a208e1-fb65-7000-9f6c-7206b9226173", "conversion": "01a208e1-fb97-7000-bb8f-805a06a83455", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "entity_name": "contact_role"}');
INSERT INTO public.crmkit_journal VALUES (63, 1, 36233, '2026-11-23 14:49:17.328307+00', 'leads_step', '01a208e1-fb9e-7004-a510-1841bb0ed384', 1, 'add', 'employee', 'system:freezer', NULL, 'leads.convert', '0001', '{"since": 4, "until": 5, "action": "changed", "position": 4, "record_id": "01a208e1-fb13-7000-bc4e-8eedc6776331", "conversion": "01a208e1-fb97-7000-bb8f-805a06a83455", "created_at": "2026-11-23T14:49:17.328307+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.328307+00:00", "entity_name": "leads_lead"}');
INSERT INTO public.crmkit_journal VALUES (64, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_programme', '01a208e1-fba1-7000-a5f8-252998d48822', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "club", "name": "Tea club", "active": true, "period": "year", "time_zone": "UTC", "created_at": "2026-11-23T14:49:17.473713+00:00", "grace_days": 30, "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00", "point_value": null, "pending_days": 0, "soft_landing": true, "expires_after": 24, "period_months": 12, "point_value_currency": null}');
INSERT INTO public.crmkit_journal VALUES (66, 1, 36235, '2026-11-23 14:49:17.473713+00', 'customer', '01a208e1-fba6-7000-80bc-9b8143042267', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "person", "name": "Anna", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.473713+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.473713+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (67, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_wallet', '01a208e1-fbad-7000-9b47-2fa9a2558d58', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.join', '0002', '{"debt": 0, "entries": 0, "pending": 0, "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "available": 0, "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "created_at": "2026-11-23T14:49:17.473713+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (68, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_membership', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.join', '0002', '{"tier": null, "status": "active", "wallet": "01a208e1-fbad-7000-9b47-2fa9a2558d58", "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "joined_on": "2026-11-23", "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "review_on": null, "created_at": "2026-11-23T14:49:17.473713+00:00", "qualifying": 0, "removed_at": null, "tier_since": null, "tier_until": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (69, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_earning', '01a208e1-fc1a-7000-b48e-d3d905af0e72', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.earn', '0002', '{"rate": null, "fixed": null, "times": 1, "factor": 10000, "points": 120, "source": "welcome", "rule_id": null, "earned_on": "2026-11-23", "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "record_id": null, "created_at": "2026-11-23T14:49:17.473713+00:00", "membership": "01a208e1-fbb1-7000-a6c8-3792e5eae5bd", "qualifying": 120, "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00", "qualifying_factor": 10000}');
INSERT INTO public.crmkit_journal VALUES (70, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_lot', '01a208e1-fc1a-7002-8518-83f67629b1ee', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.earn', '0002', '{"left": 0, "state": "available", "wallet": "01a208e1-fbad-7000-9b47-2fa9a2558d58", "earning": "01a208e1-fc1a-7000-b48e-d3d905af0e72", "expired": 0, "earned_on": "2026-11-23", "created_at": "2026-11-23T14:49:17.473713+00:00", "expires_at": "2028-11-24T00:00:00+00:00", "matures_at": null, "membership": "01a208e1-fbb1-7000-a6c8-3792e5eae5bd", "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (71, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_posting', '01a208e1-fc1a-7001-b64d-9cdf90cbc627', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.earn', '0002', '{"key": "earn:01a208e1-fc1a-7000-b48e-d3d905af0e72:1", "kind": "earn", "points": 120, "reason": "", "undoes": null, "earning": "01a208e1-fc1a-7000-b48e-d3d905af0e72", "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "booked_at": "2026-11-23T14:49:17.473713+00:00", "counts_on": "2026-11-23", "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "created_at": "2026-11-23T14:49:17.473713+00:00", "membership": "01a208e1-fbb1-7000-a6c8-3792e5eae5bd", "qualifying": 120, "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (72, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_membership', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', 2, 'change', 'system', 'loyalty', 'system:loyalty', 'loyalty.earn > loyalty_posting.add', '0002', '{"tier": [null, "01a208e1fba37000a0f4df4de50ac2b3"], "review_on": [null, "2027-01-01"], "qualifying": [0, 120], "tier_since": [null, "2026-11-23"], "tier_until": [null, "2027-12-31"]}');
INSERT INTO public.crmkit_journal VALUES (73, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_tier_move', '01a208e1-fc24-7000-8e81-81ece4e95686', 1, 'add', 'system', 'loyalty', 'system:loyalty', 'loyalty.earn > loyalty_posting.add', '0002', '{"kind": "up", "after": "01a208e1-fba3-7000-a0f4-df4de50ac2b3", "before": null, "reason": "", "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "moved_at": "2026-11-23T14:49:17.473713+00:00", "created_at": "2026-11-23T14:49:17.473713+00:00", "membership": "01a208e1-fbb1-7000-a6c8-3792e5eae5bd", "qualifying": 120, "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (74, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_entry', '01a208e1-fc1a-7003-8a34-865a5197bb16', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.earn', '0002', '{"lot": "01a208e1-fc1a-7002-8518-83f67629b1ee", "points": 120, "wallet": "01a208e1-fbad-7000-9b47-2fa9a2558d58", "posting": "01a208e1-fc1a-7001-b64d-9cdf90cbc627", "put_into": "available", "booked_at": "2026-11-23T14:49:17.473713+00:00", "created_at": "2026-11-23T14:49:17.473713+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (75, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_wallet', '01a208e1-fbad-7000-9b47-2fa9a2558d58', 2, 'change', 'system', 'loyalty', 'system:loyalty', 'loyalty.earn > loyalty_entry.add', '0002', '{"entries": [0, 1], "available": [0, 120]}');
INSERT INTO public.crmkit_journal VALUES (76, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_lot', '01a208e1-fc1a-7002-8518-83f67629b1ee', 2, 'change', 'system', 'loyalty', 'system:loyalty', 'loyalty.earn > loyalty_entry.add', '0002', '{"left": [0, 120]}');
INSERT INTO public.crmkit_journal VALUES (77, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_posting', '01a208e1-fc3a-7000-94a1-589c2796da27', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.spend', '0002', '{"key": "spend:0f6242a6-c35c-4363-8673-5656a375e211", "kind": "spend", "points": -20, "reason": "", "undoes": null, "earning": null, "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "booked_at": "2026-11-23T14:49:17.473713+00:00", "counts_on": "2026-11-23", "programme": "01a208e1-fba1-7000-a5f8-252998d48822", "created_at": "2026-11-23T14:49:17.473713+00:00", "membership": "01a208e1-fbb1-7000-a6c8-3792e5eae5bd", "qualifying": 0, "removed_at": null, "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (78, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_entry', '01a208e1-fc3a-7001-8d7c-1b68a566d4ea', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty.spend', '0002', '{"lot": "01a208e1-fc1a-7002-8518-83f67629b1ee", "points": 20, "wallet": "01a208e1-fbad-7000-9b47-2fa9a2558d58", "posting": "01a208e1-fc3a-7000-94a1-589c2796da27", "put_into": "spent", "booked_at": "2026-11-23T14:49:17.473713+00:00", "created_at": "2026-11-23T14:49:17.473713+00:00", "removed_at": null, "taken_from": "available", "updated_at": "2026-11-23T14:49:17.473713+00:00"}');
INSERT INTO public.crmkit_journal VALUES (79, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_wallet', '01a208e1-fbad-7000-9b47-2fa9a2558d58', 3, 'change', 'system', 'loyalty', 'system:loyalty', 'loyalty.spend > loyalty_entry.add', '0002', '{"entries": [1, 2], "available": [120, 100]}');
INSERT INTO public.crmkit_journal VALUES (80, 1, 36235, '2026-11-23 14:49:17.473713+00', 'loyalty_lot', '01a208e1-fc1a-7002-8518-83f67629b1ee', 3, 'change', 'system', 'loyalty', 'system:loyalty', 'loyalty.spend > loyalty_entry.add', '0002', '{"left": [120, 100]}');
INSERT INTO public.crmkit_journal VALUES (81, 1, 36236, '2026-11-23 14:49:17.633468+00', 'customer', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "person", "name": "Acme", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.633468+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.633468+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (82, 1, 36236, '2026-11-23 14:49:17.633468+00', 'purchases_purchase', '01a208e1-fc42-7000-827c-05977c76c3ab', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"key": "1", "kind": "sale", "place": null, "total": null, "digest": "", "source": "till", "purpose": null, "customer": "01a208e1-fc41-7000-bdf3-ed9ce13e278e", "original": null, "placed_at": "2026-03-01T00:00:00+00:00", "placed_on": "2026-03-01", "created_at": "2026-11-23T14:49:17.633468+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.633468+00:00", "payment_method": null, "total_currency": null}');
INSERT INTO public.crmkit_journal VALUES (83, 1, 36236, '2026-11-23 14:49:17.633468+00', 'customer', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 2, 'change', 'system', 'purchases', 'system:freezer', 'purchases_purchase.add', '0004', '{"lifecycle": ["prospect", "customer"]}');
INSERT INTO public.crmkit_journal VALUES (84, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": null, "kind": "organisation", "name": "Acme", "tags": [], "owner": null, "custom": {}, "income": null, "source": null, "country": null, "website": null, "language": null, "employees": null, "erased_at": null, "lifecycle": "prospect", "time_zone": null, "birth_date": null, "created_at": "2026-11-23T14:49:17.647604+00:00", "given_name": null, "occupation": null, "removed_at": null, "salutation": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "family_name": null, "registration": null, "income_currency": null}');
INSERT INTO public.crmkit_journal VALUES (85, 1, 36237, '2026-11-23 14:49:17.647604+00', 'opportunity', '01a208e1-fc50-7000-ac47-6652d3c55e09', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "Chairs", "owner": null, "stage": "01a208e1-fa3c-7000-812b-e7746cd5b69c", "amount": 40000000, "reason": null, "source": null, "status": "open", "campaign": null, "customer": "01a208e1-fc4f-7000-9f9b-5d7f887ed573", "pipeline": "01a208e1-fa3a-7000-8d0d-0ce41d62a2b0", "closed_on": null, "next_step": null, "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "probability": 10, "stage_since": "2026-11-23T14:49:17.647604+00:00", "expected_close": null, "amount_currency": "EUR", "amount_overridden": false}');
INSERT INTO public.crmkit_journal VALUES (86, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_stay', '01a208e1-fc58-7000-bfde-2c52819548b3', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": null, "stage": "01a208e1-fa3c-7000-812b-e7746cd5b69c", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:17.647604+00:00", "entered_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "opportunity": "01a208e1-fc50-7000-ac47-6652d3c55e09"}');
INSERT INTO public.crmkit_journal VALUES (87, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_stage_rule', '01a208e1-fa3c-7002-adc9-7745560b2642', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"assumed": null, "learned": false, "max_days": 30, "required": ["amount"], "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (88, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_territory', '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3', 1, 'add', 'employee', 'system:freezer', NULL, 'sfa.change_territories', '0002', '{"name": "All", "team": null, "parent": null, "priority": 100, "criterion": "True", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (89, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_territory_member', '01a208e1-fc6f-7000-bf41-9389c167acf2', 1, 'add', 'employee', 'system:freezer', NULL, 'sfa.change_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "employee_key": "system:freezer"}');
INSERT INTO public.crmkit_journal VALUES (90, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (91, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fab0-7000-8225-9c72630c6047', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (92, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fab2-7000-9545-ef7f997f4e8b', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (93, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (94, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fb1d-7000-a0ac-320538666b5f', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (95, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fb4e-7000-9581-6e638e5cdcba', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (96, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fba6-7000-80bc-9b8143042267', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (97, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (98, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_place', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0002', '{"territory": "01a208e1-fc6c-7000-87bc-22fb8c3ce4e3", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (99, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (100, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fab0-7000-8225-9c72630c6047', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (101, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fab2-7000-9545-ef7f997f4e8b', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (102, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (103, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fba6-7000-80bc-9b8143042267', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (104, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 3, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (105, 1, 36237, '2026-11-23 14:49:17.647604+00', 'customer', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.apply_territories', '0004', '{"owner": [null, "system:freezer"]}');
INSERT INTO public.crmkit_journal VALUES (106, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_activity_plan', '01a208e1-fc86-7000-9ef3-17268fa83cd6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "All", "every": "month", "owner": null, "times": 1, "active": true, "channel": "visit", "ends_on": null, "minutes": 60, "criterion": "True", "starts_on": "2026-11-23", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00"}');
INSERT INTO public.crmkit_journal VALUES (107, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7000-bf89-b1ba0bee36f2', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-faa3-7000-8cc0-220a5d0c236f", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-23T10:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (108, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7002-bef1-1618068b29bc', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-24T09:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (109, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7004-83c4-d4551e56b3b3', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fab2-7000-9545-ef7f997f4e8b", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-25T09:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (110, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7006-ba65-7fbddb8273a0', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-25T10:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (111, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7008-af34-868769e8d08c', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fb1d-7000-a0ac-320538666b5f", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-26T09:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (112, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-700a-b112-c5dab1b8b60e', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-26T10:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (113, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-700c-b5f7-84efd632bd44', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-27T09:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (114, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-700e-8273-909dedcfe902', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fc41-7000-bdf3-ed9ce13e278e", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-30T09:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (115, 1, 36237, '2026-11-23 14:49:17.647604+00', 'interaction', '01a208e1-fc99-7010-8280-25039b41d23b', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0004', '{"body": "", "owner": "system:freezer", "due_at": "2026-12-01T00:00:00+00:00", "status": "planned", "thread": null, "channel": "visit", "minutes": 60, "outcome": null, "subject": "All", "customer": "01a208e1-fc4f-7000-9f9b-5d7f887ed573", "direction": "out", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "happened_at": "2026-11-30T10:00:00+00:00", "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (116, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7001-8c10-9e7ea67bd126', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-faa3-7000-8cc0-220a5d0c236f", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7000-bf89-b1ba0bee36f2"}');
INSERT INTO public.crmkit_journal VALUES (117, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7003-befb-1a31ccdb2f4b', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fab0-7000-8225-9c72630c6047", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7002-bef1-1618068b29bc"}');
INSERT INTO public.crmkit_journal VALUES (118, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7005-9660-089f8e24e783', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fab2-7000-9545-ef7f997f4e8b", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7004-83c4-d4551e56b3b3"}');
INSERT INTO public.crmkit_journal VALUES (119, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7007-a43c-1f630bceb048', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-faeb-7000-bd9e-8eb8dc09b0a9", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7006-ba65-7fbddb8273a0"}');
INSERT INTO public.crmkit_journal VALUES (120, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7009-9e31-6eb6c4bf82af', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fb1d-7000-a0ac-320538666b5f", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7008-af34-868769e8d08c"}');
INSERT INTO public.crmkit_journal VALUES (121, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-700b-b6e9-52c60a726c00', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fb4e-7000-9581-6e638e5cdcba", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-700a-b112-c5dab1b8b60e"}');
INSERT INTO public.crmkit_journal VALUES (122, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-700d-9482-858be7dc7688', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fba6-7000-80bc-9b8143042267", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-700c-b5f7-84efd632bd44"}');
INSERT INTO public.crmkit_journal VALUES (123, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-700f-bbef-0bb288f4ef16', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fc41-7000-bdf3-ed9ce13e278e", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-700e-8273-909dedcfe902"}');
INSERT INTO public.crmkit_journal VALUES (124, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_planned_visit', '01a208e1-fc99-7011-8366-d03dc2b776d8', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.plan_visits', '0002', '{"plan": "01a208e1-fc86-7000-9ef3-17268fa83cd6", "slot": 0, "owner": "system:freezer", "closed": false, "period": "2026-11-01", "customer": "01a208e1-fc4f-7000-9f9b-5d7f887ed573", "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "interaction": "01a208e1-fc99-7010-8280-25039b41d23b"}');
INSERT INTO public.crmkit_journal VALUES (125, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_quota', '01a208e1-fca3-7000-b903-d96d45bfaa40', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": null, "count": null, "every": "year", "scope": "won_amount|year|||||", "amount": 10000000, "channel": null, "ends_on": "2026-12-31", "measure": "won_amount", "starts_on": "2026-01-01", "territory": null, "created_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "product_key": null, "employee_key": null, "amount_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (126, 1, 36237, '2026-11-23 14:49:17.647604+00', 'opportunity', '01a208e1-fc50-7000-ac47-6652d3c55e09', 2, 'change', 'employee', 'system:freezer', NULL, 'sfa.move', '0004', '{"stage": ["01a208e1fa3c7000812be7746cd5b69c", "01a208e1fa3c7002adc97745560b2642"], "probability": [10, 50]}');
INSERT INTO public.crmkit_journal VALUES (127, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_stay', '01a208e1-fc58-7000-bfde-2c52819548b3', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa.move > opportunity.change', '0002', '{"left_at": [null, "2026-11-23T14:49:17.647604+00:00"]}');
INSERT INTO public.crmkit_journal VALUES (128, 1, 36237, '2026-11-23 14:49:17.647604+00', 'sfa_stay', '01a208e1-fcb3-7000-97a8-7a0b92048212', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa.move > opportunity.change', '0002', '{"owner": null, "stage": "01a208e1-fa3c-7002-adc9-7745560b2642", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:17.647604+00:00", "entered_at": "2026-11-23T14:49:17.647604+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.647604+00:00", "opportunity": "01a208e1-fc50-7000-ac47-6652d3c55e09"}');
INSERT INTO public.crmkit_journal VALUES (129, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcb6-7000-a194-2b34bd575791', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (130, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcb8-7000-8850-0981f98d5c50', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (131, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcb9-7000-81e9-fb3974a3244c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_3", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf3xretired"], "position": 3, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (132, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcbc-7000-ae4d-55412f36715b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_4", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf4xretired"], "position": 4, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (133, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcbf-7000-8a8d-c2c87e0f3252', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_5", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf5xretired"], "position": 5, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (134, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcc1-7000-8d22-c0a777ecd241', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_6", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf6xretired"], "position": 6, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (135, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcc6-7000-9a6d-5d9ebbf4b397', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_7", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf7xretired"], "position": 7, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (136, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fcc8-7000-a745-77e27dad25be', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_8", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf8xretired"], "position": 8, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (137, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fccb-7000-9147-e46368f892b5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_9", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf9xretired"], "position": 9, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (138, 1, 36238, '2026-11-23 14:49:17.75025+00', 'custom_field', '01a208e1-fccd-7000-9872-7219b889d257', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "field_10", "kind": "text", "helps": {}, "labels": {}, "target": null, "unique": false, "choices": [], "indexed": false, "privacy": "personal", "retired": ["cf10xretired"], "position": 10, "required": false, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "customer", "choice_labels": {}}');
INSERT INTO public.crmkit_journal VALUES (139, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcd1-7000-a901-a22fc2fb26da', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf12xname", "tags": ["cf12xtags"], "owner": "somebody", "custom": {}, "income": 120000, "source": "cf12xsource", "country": "PL", "website": "cf12xwebsite", "language": "pl", "employees": 12, "erased_at": null, "lifecycle": "contact", "time_zone": "UTC", "birth_date": "2026-01-13", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf12xgiven_name", "occupation": "cf12xoccupation", "removed_at": null, "salutation": "cf12xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf12xfamily_name", "registration": "cf12xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (140, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcd5-7000-bfbd-c04d52d9cc11', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "male", "kind": "organisation", "name": "cf14xname", "tags": ["cf14xtags"], "owner": "somebody", "custom": {}, "income": 140000, "source": "cf14xsource", "country": "IL", "website": "cf14xwebsite", "language": "he", "employees": 14, "erased_at": null, "lifecycle": "prospect", "time_zone": "Europe/Warsaw", "birth_date": "2026-01-15", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf14xgiven_name", "occupation": "cf14xoccupation", "removed_at": null, "salutation": "cf14xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf14xfamily_name", "registration": "cf14xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (141, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcd9-7000-a150-849eec074737', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "other", "kind": "household", "name": "cf16xname", "tags": ["cf16xtags"], "owner": "somebody", "custom": {}, "income": 160000, "source": "cf16xsource", "country": "SA", "website": "cf16xwebsite", "language": "ar", "employees": 16, "erased_at": null, "lifecycle": "customer", "time_zone": "Asia/Jerusalem", "birth_date": "2026-01-17", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf16xgiven_name", "occupation": "cf16xoccupation", "removed_at": null, "salutation": "cf16xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf16xfamily_name", "registration": "cf16xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (142, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fcde-7000-a814-fa512804c623', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf18xname", "tags": ["cf18xtags"], "owner": "somebody", "custom": {}, "income": 180000, "source": "cf18xsource", "country": "US", "website": "cf18xwebsite", "language": "en", "employees": 18, "erased_at": null, "lifecycle": "former", "time_zone": "America/New_York", "birth_date": "2026-01-19", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf18xgiven_name", "occupation": "cf18xoccupation", "removed_at": null, "salutation": "cf18xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf18xfamily_name", "registration": "cf18xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (143, 1, 36238, '2026-11-23 14:49:17.75025+00', 'customer', '01a208e1-fce2-7000-8609-8ab0a8d6ea08', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "male", "kind": "organisation", "name": "cf20xname", "tags": ["cf20xtags"], "owner": "somebody", "custom": {}, "income": 200000, "source": "cf20xsource", "country": "DE", "website": "cf20xwebsite", "language": "pt-BR", "employees": 20, "erased_at": null, "lifecycle": "partner", "time_zone": "UTC", "birth_date": "2026-01-21", "created_at": "2026-11-23T14:49:17.75025+00:00", "given_name": "cf20xgiven_name", "occupation": "cf20xoccupation", "removed_at": null, "salutation": "cf20xsalutation", "updated_at": "2026-11-23T14:49:17.75025+00:00", "family_name": "cf20xfamily_name", "registration": "cf20xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (144, 1, 36238, '2026-11-23 14:49:17.75025+00', 'delegation', '01a208e1-fce5-7000-afd7-a08d814f588a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"owner": "somebody", "reason": "cf21xreason", "ends_on": "2026-01-22", "delegate": "cf-heir", "starts_on": "2026-01-22", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (145, 1, 36238, '2026-11-23 14:49:17.75025+00', 'exchange_rate', '01a208e1-fce6-7000-84fe-e639d8eefc5e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"base": "PLN", "rate": 2200000000, "quote": "PLN", "source": "cf22xsource", "valid_on": "2026-01-23", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (146, 1, 36238, '2026-11-23 14:49:17.75025+00', 'external_id', '01a208e1-fce8-7000-a108-98da38e4780d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "cf23xkey", "system": "cf23xsystem", "record_id": "933cb523-0a3f-41e7-a365-f7460462b2af", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "cf23xentity_name"}');
INSERT INTO public.crmkit_journal VALUES (147, 1, 36238, '2026-11-23 14:49:17.75025+00', 'number_sequence', '01a208e1-fcea-7004-878f-0c7017c36f8b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf29xname", "reset": "never", "start": 1, "gapless": false, "pattern": "{number}", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (148, 1, 36238, '2026-11-23 14:49:17.75025+00', 'number_sequence', '01a208e1-fced-7000-a8ac-94e6d4063092', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf35xname", "reset": "never", "start": 1, "gapless": false, "pattern": "{number}", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (149, 1, 36238, '2026-11-23 14:49:17.75025+00', 'pipeline', '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf36xname", "title": "cf36xtitle", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (150, 1, 36238, '2026-11-23 14:49:17.75025+00', 'segment', '01a208e1-fcee-7001-bb8c-7117a4f59296', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "live", "name": "cf37xname", "owner": "somebody", "criterion": "True", "frozen_at": "2026-02-01T09:00:37+00:00", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "description": "cf37xdescription", "entity_name": "customer"}');
INSERT INTO public.crmkit_journal VALUES (151, 1, 36238, '2026-11-23 14:49:17.75025+00', 'segment', '01a208e1-fcf1-7000-ad81-53bc92481546', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "frozen", "name": "cf38xname", "owner": "somebody", "criterion": "True", "frozen_at": "2026-02-01T09:00:38+00:00", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "description": "cf38xdescription", "entity_name": "customer"}');
INSERT INTO public.crmkit_journal VALUES (152, 1, 36238, '2026-11-23 14:49:17.75025+00', 'team', '01a208e1-fcf2-7000-a614-fb1648b05bdd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf39xname", "leader": "somebody", "parent": null, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (153, 1, 36238, '2026-11-23 14:49:17.75025+00', 'working_calendar', '01a208e1-fcf5-7000-a464-878ced1f80f2', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf40xname", "hours": {"said": "cf40xhours"}, "closed": ["cf40xclosed"], "time_zone": "UTC", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (154, 1, 36238, '2026-11-23 14:49:17.75025+00', 'address', '01a208e1-fcf8-7000-b54e-50f1c25810c6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"city": "cf41xcity", "lines": "cf41xlines", "region": "cf41xregion", "country": "PL", "primary": true, "purpose": "home", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "latitude": 41000000, "postcode": "cf41xpostcode", "longitude": 41000000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-02-11", "valid_until": "2026-02-11"}');
INSERT INTO public.crmkit_journal VALUES (155, 1, 36238, '2026-11-23 14:49:17.75025+00', 'address', '01a208e1-fcfd-7000-ac04-f9dee25b8352', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"city": "cf42xcity", "lines": "cf42xlines", "region": "cf42xregion", "country": "IL", "primary": false, "purpose": "work", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "latitude": 42000000, "postcode": "cf42xpostcode", "longitude": 42000000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-02-12", "valid_until": "2026-02-12"}');
INSERT INTO public.crmkit_journal VALUES (156, 1, 36238, '2026-11-23 14:49:17.75025+00', 'address', '01a208e1-fcff-7000-b50f-0857f8807958', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"city": "cf43xcity", "lines": "cf43xlines", "region": "cf43xregion", "country": "SA", "primary": true, "purpose": "billing", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "latitude": 43000000, "postcode": "cf43xpostcode", "longitude": 43000000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-02-13", "valid_until": "2026-02-13"}');
INSERT INTO public.crmkit_journal VALUES (157, 1, 36238, '2026-11-23 14:49:17.75025+00', 'address', '01a208e1-fd02-7000-806b-3e55e9a38533', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"city": "cf44xcity", "lines": "cf44xlines", "region": "cf44xregion", "country": "US", "primary": false, "purpose": "delivery", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "latitude": 44000000, "postcode": "cf44xpostcode", "longitude": 44000000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-02-14", "valid_until": "2026-02-14"}');
INSERT INTO public.crmkit_journal VALUES (158, 1, 36238, '2026-11-23 14:49:17.75025+00', 'address', '01a208e1-fd04-7000-8dd5-98a09f40d602', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"city": "cf45xcity", "lines": "cf45xlines", "region": "cf45xregion", "country": "DE", "primary": true, "purpose": "registered", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "latitude": 45000000, "postcode": "cf45xpostcode", "longitude": 45000000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-02-15", "valid_until": "2026-02-15"}');
INSERT INTO public.crmkit_journal VALUES (159, 1, 36238, '2026-11-23 14:49:17.75025+00', 'campaign', '01a208e1-fd07-7000-adb6-c1d382957793', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 460000, "kind": "cf46xkind", "name": "cf46xname", "owner": "somebody", "budget": 460000, "parent": null, "status": "planned", "ends_on": "2026-02-16", "audience": "01a208e1-fcee-7001-bb8c-7117a4f59296", "starts_on": "2026-02-16", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 460000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (160, 1, 36238, '2026-11-23 14:49:17.75025+00', 'campaign', '01a208e1-fd09-7000-a841-af6d9aa14b58', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 470000, "kind": "cf47xkind", "name": "cf47xname", "owner": "somebody", "budget": 470000, "parent": "01a208e1-fd07-7000-adb6-c1d382957793", "status": "active", "ends_on": "2026-02-17", "audience": "01a208e1-fcf1-7000-ad81-53bc92481546", "starts_on": "2026-02-17", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 470000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (161, 1, 36238, '2026-11-23 14:49:17.75025+00', 'campaign', '01a208e1-fd0a-7000-a731-bb0c5a898191', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 480000, "kind": "cf48xkind", "name": "cf48xname", "owner": "somebody", "budget": 480000, "parent": "01a208e1-fd07-7000-adb6-c1d382957793", "status": "completed", "ends_on": "2026-02-18", "audience": "01a208e1-fcee-7001-bb8c-7117a4f59296", "starts_on": "2026-02-18", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 480000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (162, 1, 36238, '2026-11-23 14:49:17.75025+00', 'campaign', '01a208e1-fd0b-7000-8913-852474bb8ce2', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 490000, "kind": "cf49xkind", "name": "cf49xname", "owner": "somebody", "budget": 490000, "parent": "01a208e1-fd07-7000-adb6-c1d382957793", "status": "cancelled", "ends_on": "2026-02-19", "audience": "01a208e1-fcf1-7000-ad81-53bc92481546", "starts_on": "2026-02-19", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 490000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (209, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd9b-7000-9862-f7283aaf4650', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "sponsor", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (163, 1, 36238, '2026-11-23 14:49:17.75025+00', 'employee', '01a208e1-fd0c-7000-8c78-9f860833cdc4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"key": "cf-50", "name": "cf50xname", "team": "01a208e1-fcf2-7000-a614-fb1648b05bdd", "email": "cf50x@example.org", "phone": "+48220000050", "roles": ["cf50xroles"], "active": true, "skills": ["cf50xskills"], "calendar": "01a208e1-fcf5-7000-a464-878ced1f80f2", "language": "pl", "time_zone": "UTC", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (164, 1, 36238, '2026-11-23 14:49:17.75025+00', 'merge', '01a208e1-fd10-7000-85af-c4c7bc115284', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kept": {"said": "cf51xkept"}, "after": 51, "ended": "cf51xended", "loser": "01a208e1-fcb8-7000-8850-0981f98d5c50", "moved": {"said": "cf51xmoved"}, "until": 51, "chosen": {"said": "cf51xchosen"}, "combined": {"said": "cf51xcombined"}, "survivor": "01a208e1-fcb6-7000-a194-2b34bd575791", "undone_at": "2026-02-01T09:00:51+00:00", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (165, 1, 36238, '2026-11-23 14:49:17.75025+00', 'merge', '01a208e1-fd14-7000-b8ad-cab5f087e6b3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kept": {"said": "cf52xkept"}, "after": 52, "ended": "cf52xended", "loser": "01a208e1-fcb6-7000-a194-2b34bd575791", "moved": {"said": "cf52xmoved"}, "until": 52, "chosen": {"said": "cf52xchosen"}, "combined": {"said": "cf52xcombined"}, "survivor": "01a208e1-fcb8-7000-8850-0981f98d5c50", "undone_at": "2026-02-01T09:00:52+00:00", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (166, 1, 36238, '2026-11-23 14:49:17.75025+00', 'relationship', '01a208e1-fd18-7000-8dd5-8a4399195eaa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "cf53xkind", "other": "01a208e1-fcb8-7000-8850-0981f98d5c50", "title": "cf53xtitle", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "department": "cf53xdepartment", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-01-04", "valid_until": "2026-01-04"}');
INSERT INTO public.crmkit_journal VALUES (167, 1, 36238, '2026-11-23 14:49:17.75025+00', 'relationship', '01a208e1-fd1b-7000-858b-0064b3f96868', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "cf54xkind", "other": "01a208e1-fcb6-7000-a194-2b34bd575791", "title": "cf54xtitle", "primary": false, "customer": "01a208e1-fcb8-7000-8850-0981f98d5c50", "created_at": "2026-11-23T14:49:17.75025+00:00", "department": "cf54xdepartment", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "valid_from": "2026-01-05", "valid_until": "2026-01-05"}');
INSERT INTO public.crmkit_journal VALUES (168, 1, 36238, '2026-11-23 14:49:17.75025+00', 'segment_member', '01a208e1-fd1e-7000-bfe5-1170825a1106', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"segment": "01a208e1-fcee-7001-bb8c-7117a4f59296", "record_id": "17a4a3ce-bfca-49d6-880a-426520ad035b", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (169, 1, 36238, '2026-11-23 14:49:17.75025+00', 'stage', '01a208e1-fd20-7000-b03a-9a52f56ee661', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf56xname", "title": "cf56xtitle", "outcome": "open", "category": "omitted", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "position": 56, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 56}');
INSERT INTO public.crmkit_journal VALUES (170, 1, 36238, '2026-11-23 14:49:17.75025+00', 'stage', '01a208e1-fd21-7000-b7b2-c08d4e6c981b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf57xname", "title": "cf57xtitle", "outcome": "won", "category": "pipeline", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "position": 57, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 57}');
INSERT INTO public.crmkit_journal VALUES (171, 1, 36238, '2026-11-23 14:49:17.75025+00', 'stage', '01a208e1-fd21-7001-b1ec-86b10e180786', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf58xname", "title": "cf58xtitle", "outcome": "lost", "category": "best_case", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "position": 58, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 58}');
INSERT INTO public.crmkit_journal VALUES (172, 1, 36238, '2026-11-23 14:49:17.75025+00', 'stage', '01a208e1-fd22-7000-bec6-ccf1c1cee3f4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf59xname", "title": "cf59xtitle", "outcome": "open", "category": "commit", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "position": 59, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 59}');
INSERT INTO public.crmkit_journal VALUES (173, 1, 36238, '2026-11-23 14:49:17.75025+00', 'stage', '01a208e1-fd23-7000-b240-5db921444821', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf60xname", "title": "cf60xtitle", "outcome": "won", "category": "closed", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "position": 60, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 60}');
INSERT INTO public.crmkit_journal VALUES (174, 1, 36238, '2026-11-23 14:49:17.75025+00', 'campaign_member', '01a208e1-fd25-7000-b86d-d47d6fc773ce', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"status": "cf61xstatus", "campaign": "01a208e1-fd07-7000-adb6-c1d382957793", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "responded": true, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "responded_at": "2026-02-01T09:01:01+00:00"}');
INSERT INTO public.crmkit_journal VALUES (175, 1, 36238, '2026-11-23 14:49:17.75025+00', 'combination', '01a208e1-fd28-7000-8ea7-8d7742a84c6e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"gone": "25696df3-78fc-4451-8635-a91f3017b7d8", "kept": "e6c8b9a5-ad98-4223-a893-8c2c97029e60", "merge": "01a208e1-fd10-7000-85af-c4c7bc115284", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "entity_name": "cf62xentity_name"}');
INSERT INTO public.crmkit_journal VALUES (176, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd2b-7000-922c-2b844e2ed9bd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "email", "label": "cf63xlabel", "value": "cf63xvalue", "normal": "cf63xvalue", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd18-7000-8dd5-8a4399195eaa"}');
INSERT INTO public.crmkit_journal VALUES (177, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd2e-7000-a068-9828c885f2c1', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "phone", "label": "cf64xlabel", "value": "cf64xvalue", "normal": "cf64xvalue", "primary": false, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd1b-7000-858b-0064b3f96868"}');
INSERT INTO public.crmkit_journal VALUES (178, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd30-7000-8309-f3c6b2ef06e7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "mobile", "label": "cf65xlabel", "value": "cf65xvalue", "normal": "cf65xvalue", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd18-7000-8dd5-8a4399195eaa"}');
INSERT INTO public.crmkit_journal VALUES (179, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd32-7000-9a2a-a6ca58acd31a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "fax", "label": "cf66xlabel", "value": "cf66xvalue", "normal": "cf66xvalue", "primary": false, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd1b-7000-858b-0064b3f96868"}');
INSERT INTO public.crmkit_journal VALUES (180, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd35-7000-825f-ba97425a053c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "messenger", "label": "cf67xlabel", "value": "cf67xvalue", "normal": "cf67xvalue", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd18-7000-8dd5-8a4399195eaa"}');
INSERT INTO public.crmkit_journal VALUES (181, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd37-7000-97fd-fd93a5bbdf8b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "web", "label": "cf68xlabel", "value": "cf68xvalue", "normal": "cf68xvalue", "primary": false, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd1b-7000-858b-0064b3f96868"}');
INSERT INTO public.crmkit_journal VALUES (182, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_point', '01a208e1-fd39-7000-8f0b-8777e3e80d8a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "other", "label": "cf69xlabel", "value": "cf69xvalue", "normal": "cf69xvalue", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "relationship": "01a208e1-fd18-7000-8dd5-8a4399195eaa"}');
INSERT INTO public.crmkit_journal VALUES (183, 1, 36238, '2026-11-23 14:49:17.75025+00', 'opportunity', '01a208e1-fd3d-7000-8512-47c0cbf3ba28', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf70xname", "owner": "somebody", "stage": "01a208e1-fd20-7000-b03a-9a52f56ee661", "amount": 700000, "reason": "cf70xreason", "source": "cf70xsource", "status": "open", "campaign": "01a208e1-fd07-7000-adb6-c1d382957793", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "closed_on": null, "next_step": "cf70xnext_step", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 56, "stage_since": "2026-11-23T14:49:17.75025+00:00", "expected_close": "2026-01-21", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (184, 1, 36238, '2026-11-23 14:49:17.75025+00', 'sfa_stay', '01a208e1-fd45-7000-beef-f205bf1af44b', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fd20-7000-b03a-9a52f56ee661", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:17.75025+00:00", "entered_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "opportunity": "01a208e1-fd3d-7000-8512-47c0cbf3ba28"}');
INSERT INTO public.crmkit_journal VALUES (185, 1, 36238, '2026-11-23 14:49:17.75025+00', 'opportunity', '01a208e1-fd48-7000-ab8e-59b2b0f42a2a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf71xname", "owner": "somebody", "stage": "01a208e1-fd21-7000-b7b2-c08d4e6c981b", "amount": 710000, "reason": "cf71xreason", "source": "cf71xsource", "status": "won", "campaign": "01a208e1-fd09-7000-a841-af6d9aa14b58", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "closed_on": "2026-01-22", "next_step": "cf71xnext_step", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 57, "stage_since": "2026-11-23T14:49:17.75025+00:00", "expected_close": "2026-01-22", "amount_currency": "EUR", "amount_overridden": false}');
INSERT INTO public.crmkit_journal VALUES (186, 1, 36238, '2026-11-23 14:49:17.75025+00', 'sfa_stay', '01a208e1-fd4f-7000-aca9-619bd9870129', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fd21-7000-b7b2-c08d4e6c981b", "status": "won", "left_at": null, "created_at": "2026-11-23T14:49:17.75025+00:00", "entered_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "opportunity": "01a208e1-fd48-7000-ab8e-59b2b0f42a2a"}');
INSERT INTO public.crmkit_journal VALUES (187, 1, 36238, '2026-11-23 14:49:17.75025+00', 'opportunity', '01a208e1-fd51-7000-8485-a53688ac61a4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf72xname", "owner": "somebody", "stage": "01a208e1-fd21-7001-b1ec-86b10e180786", "amount": 720000, "reason": "cf72xreason", "source": "cf72xsource", "status": "lost", "campaign": "01a208e1-fd0a-7000-a731-bb0c5a898191", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "pipeline": "01a208e1-fcee-7000-9de3-e7fa5b7079c9", "closed_on": "2026-01-23", "next_step": "cf72xnext_step", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "probability": 58, "stage_since": "2026-11-23T14:49:17.75025+00:00", "expected_close": "2026-01-23", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (188, 1, 36238, '2026-11-23 14:49:17.75025+00', 'sfa_stay', '01a208e1-fd58-7000-b14c-a7fbb5b14307', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fd21-7001-b1ec-86b10e180786", "status": "lost", "left_at": null, "created_at": "2026-11-23T14:49:17.75025+00:00", "entered_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "opportunity": "01a208e1-fd51-7000-8485-a53688ac61a4"}');
INSERT INTO public.crmkit_journal VALUES (189, 1, 36238, '2026-11-23 14:49:17.75025+00', 'touch', '01a208e1-fd5c-7000-a786-cd57cb253561', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"detail": "cf73xdetail", "medium": "cf73xmedium", "source": "cf73xsource", "campaign": "01a208e1-fd07-7000-adb6-c1d382957793", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "touched_at": "2026-02-01T09:01:13+00:00", "updated_at": "2026-11-23T14:49:17.75025+00:00"}');
INSERT INTO public.crmkit_journal VALUES (190, 1, 36238, '2026-11-23 14:49:17.75025+00', 'contact_role', '01a208e1-fd60-7000-9697-00f49f9cd02e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"role": "cf74xrole", "primary": true, "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "opportunity": "01a208e1-fd3d-7000-8512-47c0cbf3ba28"}');
INSERT INTO public.crmkit_journal VALUES (191, 1, 36238, '2026-11-23 14:49:17.75025+00', 'interaction', '01a208e1-fd64-7000-af82-6e62d93afb55', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf75xbody", "owner": "somebody", "due_at": "2026-02-01T09:01:15+00:00", "status": "planned", "thread": "cf75xthread", "channel": "cf75xchannel", "minutes": 75, "outcome": "cf75xoutcome", "subject": "cf75xsubject", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "direction": "in", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "happened_at": "2026-02-01T09:01:15+00:00", "opportunity": "01a208e1-fd3d-7000-8512-47c0cbf3ba28"}');
INSERT INTO public.crmkit_journal VALUES (192, 1, 36238, '2026-11-23 14:49:17.75025+00', 'interaction', '01a208e1-fd69-7000-8003-bd0b2d231279', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf76xbody", "owner": "somebody", "due_at": "2026-02-01T09:01:16+00:00", "status": "done", "thread": "cf76xthread", "channel": "cf76xchannel", "minutes": 76, "outcome": "cf76xoutcome", "subject": "cf76xsubject", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "direction": "out", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "happened_at": "2026-02-01T09:01:16+00:00", "opportunity": "01a208e1-fd48-7000-ab8e-59b2b0f42a2a"}');
INSERT INTO public.crmkit_journal VALUES (193, 1, 36238, '2026-11-23 14:49:17.75025+00', 'interaction', '01a208e1-fd6c-7000-87fa-f489768a9730', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf77xbody", "owner": "somebody", "due_at": "2026-02-01T09:01:17+00:00", "status": "cancelled", "thread": "cf77xthread", "channel": "cf77xchannel", "minutes": 77, "outcome": "cf77xoutcome", "subject": "cf77xsubject", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "direction": "internal", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "happened_at": "2026-02-01T09:01:17+00:00", "opportunity": "01a208e1-fd51-7000-8485-a53688ac61a4"}');
INSERT INTO public.crmkit_journal VALUES (194, 1, 36238, '2026-11-23 14:49:17.75025+00', 'opportunity_line', '01a208e1-fd70-7000-b34d-0df0fb601388', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"price": 780000, "quantity": 780000, "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "description": "cf78xdescription", "opportunity": "01a208e1-fd3d-7000-8512-47c0cbf3ba28", "product_key": "cf78xproduct_key", "price_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (195, 1, 36238, '2026-11-23 14:49:17.75025+00', 'attachment', '01a208e1-fd76-7000-bf09-63fd232759c5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"uri": "cf79xuri", "name": "cf79xname", "size": 79, "sha256": "cf79xsha256", "created_at": "2026-11-23T14:49:17.75025+00:00", "media_type": "cf79xmedia_type", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd64-7000-af82-6e62d93afb55"}');
INSERT INTO public.crmkit_journal VALUES (196, 1, 36238, '2026-11-23 14:49:17.75025+00', 'commitment', '01a208e1-fd79-7000-ac94-c0d71825714a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"what": "cf80xwhat", "owner": "somebody", "due_on": "2026-01-31", "status": "open", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "escalated": 80, "created_at": "2026-11-23T14:49:17.75025+00:00", "late_since": "2026-02-01T09:01:20+00:00", "removed_at": null, "settled_at": "2026-02-01T09:01:20+00:00", "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd64-7000-af82-6e62d93afb55"}');
INSERT INTO public.crmkit_journal VALUES (197, 1, 36238, '2026-11-23 14:49:17.75025+00', 'commitment', '01a208e1-fd7c-7000-9622-020ae86a9e30', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"what": "cf81xwhat", "owner": "somebody", "due_on": "2026-02-01", "status": "kept", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "escalated": 81, "created_at": "2026-11-23T14:49:17.75025+00:00", "late_since": "2026-02-01T09:01:21+00:00", "removed_at": null, "settled_at": "2026-02-01T09:01:21+00:00", "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd69-7000-8003-bd0b2d231279"}');
INSERT INTO public.crmkit_journal VALUES (198, 1, 36238, '2026-11-23 14:49:17.75025+00', 'commitment', '01a208e1-fd7f-7000-8f1a-579c854084b3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"what": "cf82xwhat", "owner": "somebody", "due_on": "2026-02-02", "status": "broken", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "escalated": 82, "created_at": "2026-11-23T14:49:17.75025+00:00", "late_since": "2026-02-01T09:01:22+00:00", "removed_at": null, "settled_at": "2026-02-01T09:01:22+00:00", "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd6c-7000-87fa-f489768a9730"}');
INSERT INTO public.crmkit_journal VALUES (199, 1, 36238, '2026-11-23 14:49:17.75025+00', 'commitment', '01a208e1-fd82-7000-b07d-ddafd00b9255', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"what": "cf83xwhat", "owner": "somebody", "due_on": "2026-02-03", "status": "withdrawn", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "escalated": 83, "created_at": "2026-11-23T14:49:17.75025+00:00", "late_since": "2026-02-01T09:01:23+00:00", "removed_at": null, "settled_at": "2026-02-01T09:01:23+00:00", "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd64-7000-af82-6e62d93afb55"}');
INSERT INTO public.crmkit_journal VALUES (200, 1, 36238, '2026-11-23 14:49:17.75025+00', 'participant', '01a208e1-fd86-7000-8ea5-7c3feaf7919c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"role": "cf84xrole", "customer": "01a208e1-fcb6-7000-a194-2b34bd575791", "created_at": "2026-11-23T14:49:17.75025+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.75025+00:00", "interaction": "01a208e1-fd64-7000-af82-6e62d93afb55", "employee_key": "somebody"}');
INSERT INTO public.crmkit_journal VALUES (201, 1, 36323, '2026-11-23 14:49:17.961491+00', 'customer', '01a208e1-fd89-7000-9e3a-84b7171d36e7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:17.961491+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:17.961491+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (202, 1, 36323, '2026-11-23 14:49:17.961491+00', 'customer', '01a208e1-fd8c-7000-9e37-0bd0bd640aa5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:17.961491+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:17.961491+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (203, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_factor', '01a208e1-fd8e-7000-b924-68ed2c952a72', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"best": 100000, "trait": "cf3xtrait", "worst": 0, "weight": 4, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (204, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_account', '01a208e1-fd90-7000-842a-e93e02663e20', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "since": "2026-01-05", "until": "2026-01-05", "reason": "cf4xreason", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (205, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd94-7000-bc4c-6706fa127b72', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "manager", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (206, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd96-7000-8568-bdb21e54108c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "sales", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (207, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd98-7000-918d-d2d5f2d3b2ff', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "service", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (208, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd9a-7000-862c-c2d573657fe3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "technical", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (210, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_member', '01a208e1-fd9d-7000-8c07-b828f5b21d99', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"role": "other", "member": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (211, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_plan', '01a208e1-fda0-7000-9939-06fc3a168a1e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"base": null, "title": "cf11xtitle", "author": "somebody", "number": 12, "remark": "cf11xremark", "status": "draft", "chances": "cf11xchances", "ends_on": "2026-01-12", "summary": "cf11xsummary", "threats": "cf11xthreats", "approver": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "strategy": "cf11xstrategy", "starts_on": "2026-01-12", "strengths": "cf11xstrengths", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "weaknesses": "cf11xweaknesses", "approved_at": "2026-02-01T09:00:11+00:00", "proposed_at": "2026-02-01T09:00:11+00:00"}');
INSERT INTO public.crmkit_journal VALUES (212, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_plan', '01a208e1-fda5-7000-a64c-15f3391c2c50', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"base": "01a208e1-fda0-7000-9939-06fc3a168a1e", "title": "cf12xtitle", "author": "somebody", "number": 13, "remark": "cf12xremark", "status": "proposed", "chances": "cf12xchances", "ends_on": "2026-01-13", "summary": "cf12xsummary", "threats": "cf12xthreats", "approver": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "strategy": "cf12xstrategy", "starts_on": "2026-01-13", "strengths": "cf12xstrengths", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "weaknesses": "cf12xweaknesses", "approved_at": "2026-02-01T09:00:12+00:00", "proposed_at": "2026-02-01T09:00:12+00:00"}');
INSERT INTO public.crmkit_journal VALUES (213, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_plan', '01a208e1-fda7-7000-a7c4-1c8ea8f600f5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"base": "01a208e1-fda0-7000-9939-06fc3a168a1e", "title": "cf13xtitle", "author": "somebody", "number": 14, "remark": "cf13xremark", "status": "approved", "chances": "cf13xchances", "ends_on": "2026-01-14", "summary": "cf13xsummary", "threats": "cf13xthreats", "approver": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "strategy": "cf13xstrategy", "starts_on": "2026-01-14", "strengths": "cf13xstrengths", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "weaknesses": "cf13xweaknesses", "approved_at": "2026-02-01T09:00:13+00:00", "proposed_at": "2026-02-01T09:00:13+00:00"}');
INSERT INTO public.crmkit_journal VALUES (214, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_plan', '01a208e1-fda9-7000-8ce2-be3f5321acf5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"base": "01a208e1-fda0-7000-9939-06fc3a168a1e", "title": "cf14xtitle", "author": "somebody", "number": 15, "remark": "cf14xremark", "status": "superseded", "chances": "cf14xchances", "ends_on": "2026-01-15", "summary": "cf14xsummary", "threats": "cf14xthreats", "approver": "somebody", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "strategy": "cf14xstrategy", "starts_on": "2026-01-15", "strengths": "cf14xstrengths", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "weaknesses": "cf14xweaknesses", "approved_at": "2026-02-01T09:00:14+00:00", "proposed_at": "2026-02-01T09:00:14+00:00"}');
INSERT INTO public.crmkit_journal VALUES (215, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_review', '01a208e1-fdac-7000-863e-0171a329c471', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "status": "planned", "held_at": null, "subject": "cf15xsubject", "summary": "cf15xsummary", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "planned_on": "2026-01-16", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "reminded_at": "2026-02-01T09:00:15+00:00"}');
INSERT INTO public.crmkit_journal VALUES (216, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_review', '01a208e1-fdae-7000-bb08-4c11af332aa4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "status": "planned", "held_at": null, "subject": "cf16xsubject", "summary": "cf16xsummary", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "planned_on": "2026-01-17", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "reminded_at": "2026-02-01T09:00:16+00:00"}');
INSERT INTO public.crmkit_journal VALUES (217, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_review', '01a208e1-fdb0-7000-9b80-4a73433dead3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "status": "planned", "held_at": null, "subject": "cf17xsubject", "summary": "cf17xsummary", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "planned_on": "2026-01-18", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "reminded_at": "2026-02-01T09:00:17+00:00"}');
INSERT INTO public.crmkit_journal VALUES (218, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_risk', '01a208e1-fdb3-7000-a117-761a7b9fa003', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "title": "cf18xtitle", "due_on": "2026-01-19", "impact": 5, "status": "open", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "mitigation": "cf18xmitigation", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 5}');
INSERT INTO public.crmkit_journal VALUES (219, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_risk', '01a208e1-fdb6-7000-be07-bb1cd935486c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "title": "cf19xtitle", "due_on": "2026-01-20", "impact": 5, "status": "mitigated", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "mitigation": "cf19xmitigation", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 5}');
INSERT INTO public.crmkit_journal VALUES (220, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_risk', '01a208e1-fdb7-7000-9ce3-897fc922fb1c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "title": "cf20xtitle", "due_on": "2026-01-21", "impact": 5, "status": "occurred", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "mitigation": "cf20xmitigation", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 5}');
INSERT INTO public.crmkit_journal VALUES (221, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_risk', '01a208e1-fdb9-7000-86b3-a11419744313', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"owner": "somebody", "title": "cf21xtitle", "due_on": "2026-01-22", "impact": 5, "status": "closed", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "created_at": "2026-11-23T14:49:17.961491+00:00", "mitigation": "cf21xmitigation", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 5}');
INSERT INTO public.crmkit_journal VALUES (222, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_score', '01a208e1-fdbd-7000-836e-6be06b4052af', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"score": 2200, "reasons": ["cf22xreasons"], "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "scored_on": "2026-01-23", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (223, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_space', '01a208e1-fdc1-7000-b940-72b2d6c63d0b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf23xnote", "unit": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "state": "have", "family": "cf23xfamily", "potential": 230000, "competitor": "cf23xcompetitor", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "potential_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (224, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_space', '01a208e1-fdc3-7000-b26a-29936e5303eb', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf24xnote", "unit": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "state": "open", "family": "cf24xfamily", "potential": 240000, "competitor": "cf24xcompetitor", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "potential_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (225, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_space', '01a208e1-fdc5-7000-8995-87182954f513', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf25xnote", "unit": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "state": "competitor", "family": "cf25xfamily", "potential": 250000, "competitor": "cf25xcompetitor", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "potential_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (226, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_space', '01a208e1-fdc7-7000-9e75-f86ded6b2e50', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf26xnote", "unit": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "state": "none", "family": "cf26xfamily", "potential": 260000, "competitor": "cf26xcompetitor", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "potential_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (227, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_stakeholder', '01a208e1-fdca-7000-9b71-4815c35b6ee2', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"also": [], "note": "cf27xnote", "role": "decider", "person": "01a208e1-fd8c-7000-9e37-0bd0bd640aa5", "left_on": "2026-01-28", "attitude": "opposed", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "influence": 5, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (228, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_stakeholder', '01a208e1-fdcd-7000-851e-d2a05f2cd48c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"also": [], "note": "cf28xnote", "role": "influencer", "person": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "left_on": "2026-01-29", "attitude": "sceptical", "customer": "01a208e1-fd8c-7000-9e37-0bd0bd640aa5", "influence": 5, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (229, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_objective', '01a208e1-fe12-7000-95a8-372610096eec', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf64xnote", "plan": "01a208e1-fda0-7000-9939-06fc3a168a1e", "unit": "visits", "owner": "somebody", "reach": "group", "start": 0, "title": "cf64xtitle", "trait": null, "due_on": "2026-01-15", "origin": null, "target": 640000, "current": 640000, "currency": null, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (230, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_objective', '01a208e1-fe16-7000-b643-406dae819645', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"note": "cf65xnote", "plan": "01a208e1-fda5-7000-a64c-15f3391c2c50", "unit": "visits", "owner": "somebody", "reach": "organisation", "start": 0, "title": "cf65xtitle", "trait": null, "due_on": "2026-01-16", "origin": "01a208e1-fe12-7000-95a8-372610096eec", "target": 650000, "current": 650000, "currency": null, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (231, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_tie', '01a208e1-fe19-7000-84eb-823ae5764baa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kind": "reports_to", "source": "01a208e1-fdca-7000-9b71-4815c35b6ee2", "target": "01a208e1-fdca-7000-9b71-4815c35b6ee2", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (232, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_tie', '01a208e1-fe1e-7000-938e-81a9c24b3e3a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kind": "influences", "source": "01a208e1-fdcd-7000-851e-d2a05f2cd48c", "target": "01a208e1-fdcd-7000-851e-d2a05f2cd48c", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (233, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_tie', '01a208e1-fe20-7000-8357-39fa491f3fdb', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kind": "trusts", "source": "01a208e1-fdca-7000-9b71-4815c35b6ee2", "target": "01a208e1-fdca-7000-9b71-4815c35b6ee2", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (234, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_tie', '01a208e1-fe24-7000-a551-1f9eae56c200', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kind": "rivals", "source": "01a208e1-fdcd-7000-851e-d2a05f2cd48c", "target": "01a208e1-fdcd-7000-851e-d2a05f2cd48c", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (235, 1, 36323, '2026-11-23 14:49:17.961491+00', 'pipeline', '01a208e1-fe28-7000-b781-ebca286f2d27', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf73xname", "title": "cf73xtitle", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00"}');
INSERT INTO public.crmkit_journal VALUES (236, 1, 36323, '2026-11-23 14:49:17.961491+00', 'stage', '01a208e1-fe29-7000-88ed-3b2eea7724e0', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf74xname", "title": "cf74xtitle", "outcome": "open", "category": "omitted", "pipeline": "01a208e1-fe28-7000-b781-ebca286f2d27", "position": 74, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 74}');
INSERT INTO public.crmkit_journal VALUES (237, 1, 36323, '2026-11-23 14:49:17.961491+00', 'campaign', '01a208e1-fe31-7000-ae62-17b2d2736b47', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 750000, "kind": "cf75xkind", "name": "cf75xname", "owner": "somebody", "budget": 750000, "parent": null, "status": "planned", "ends_on": "2026-01-26", "audience": null, "starts_on": "2026-01-26", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 750000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (238, 1, 36323, '2026-11-23 14:49:17.961491+00', 'opportunity', '01a208e1-fe32-7000-997b-8b4d53dc87ce', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf72xname", "owner": "somebody", "stage": "01a208e1-fe29-7000-88ed-3b2eea7724e0", "amount": 720000, "reason": "cf72xreason", "source": "cf72xsource", "status": "open", "campaign": "01a208e1-fe31-7000-ae62-17b2d2736b47", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "pipeline": "01a208e1-fe28-7000-b781-ebca286f2d27", "closed_on": null, "next_step": "cf72xnext_step", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "probability": 74, "stage_since": "2026-11-23T14:49:17.961491+00:00", "expected_close": "2026-01-23", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (239, 1, 36323, '2026-11-23 14:49:17.961491+00', 'sfa_stay', '01a208e1-fe3b-7000-87d7-9af48ff7abcd', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fe29-7000-88ed-3b2eea7724e0", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:17.961491+00:00", "entered_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "opportunity": "01a208e1-fe32-7000-997b-8b4d53dc87ce"}');
INSERT INTO public.crmkit_journal VALUES (240, 1, 36323, '2026-11-23 14:49:17.961491+00', 'interaction', '01a208e1-fe3d-7000-b9bb-3af79550316d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf71xbody", "owner": "somebody", "due_at": "2026-02-01T09:01:11+00:00", "status": "planned", "thread": "cf71xthread", "channel": "cf71xchannel", "minutes": 71, "outcome": "cf71xoutcome", "subject": "cf71xsubject", "customer": "01a208e1-fd89-7000-9e3a-84b7171d36e7", "direction": "in", "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "happened_at": "2026-02-01T09:01:11+00:00", "opportunity": "01a208e1-fe32-7000-997b-8b4d53dc87ce"}');
INSERT INTO public.crmkit_journal VALUES (241, 1, 36323, '2026-11-23 14:49:17.961491+00', 'key_accounts_decision', '01a208e1-fe41-7000-a157-009ee7fb7603', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"review": "01a208e1-fdac-7000-863e-0171a329c471", "position": 71, "created_at": "2026-11-23T14:49:17.961491+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:17.961491+00:00", "interaction": "01a208e1-fe3d-7000-b9bb-3af79550316d"}');
INSERT INTO public.crmkit_journal VALUES (242, 1, 36441, '2026-11-23 14:49:18.147644+00', 'customer', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:18.147644+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:18.147644+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (243, 1, 36441, '2026-11-23 14:49:18.147644+00', 'customer', '01a208e1-fe46-7000-aae8-51ae988bfe89', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:18.147644+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:18.147644+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (244, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_category', '01a208e1-fe47-7000-8498-fb722c9e0df6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf3xname", "parent": null, "position": 3, "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (245, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_script', '01a208e1-fe49-7000-8908-bb6d9dfe5664', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf4xname", "owner": "somebody", "state": "active", "steps": {"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}, "number": 5, "language": "pl", "occasion": "cf4xoccasion", "priority": 4, "criterion": "True", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (246, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_script', '01a208e1-fe4b-7000-b972-bc12ed1114fd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf5xname", "owner": "somebody", "state": "active", "steps": {"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}, "number": 6, "language": "he", "occasion": "cf5xoccasion", "priority": 5, "criterion": "True", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (247, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_script', '01a208e1-fe4c-7000-b152-ad64463fedba', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf6xname", "owner": "somebody", "state": "active", "steps": {"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}, "number": 7, "language": "ar", "occasion": "cf6xoccasion", "priority": 6, "criterion": "True", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (248, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_word', '01a208e1-fe4d-7000-8e67-41fe1648da68', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"word": "cf7xword", "backwards": "cf7xbackwards", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (249, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_article', '01a208e1-fe4f-7000-8401-fd002fab9881', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf8xbody", "kind": "article", "owner": "somebody", "state": "draft", "suits": null, "title": "cf8xtitle", "number": 8, "follows": 8, "audience": "internal", "category": "01a208e1-fe47-7000-8498-fb722c9e0df6", "keywords": ["cf8xkeywords"], "language": "pl", "original": null, "asked_for": "2026-01-09", "review_on": "2026-01-09", "body_words": "cf8xbody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "title_words": "cf8xtitle cf8xkeywords", "published_at": "2026-02-01T09:00:08+00:00", "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (250, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_article', '01a208e1-fe50-7000-9e21-4bca18203111', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf9xbody", "kind": "article", "owner": "somebody", "state": "draft", "suits": null, "title": "cf9xtitle", "number": 9, "follows": 9, "audience": "partner", "category": "01a208e1-fe47-7000-8498-fb722c9e0df6", "keywords": ["cf9xkeywords"], "language": "he", "original": "01a208e1-fe4f-7000-8401-fd002fab9881", "asked_for": "2026-01-10", "review_on": "2026-01-10", "body_words": "cf9xbody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "title_words": "cf9xtitle cf9xkeywords", "published_at": "2026-02-01T09:00:09+00:00", "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (251, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_article', '01a208e1-fe52-7000-81b5-c604d94eefa6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf10xbody", "kind": "article", "owner": "somebody", "state": "draft", "suits": null, "title": "cf10xtitle", "number": 10, "follows": 10, "audience": "public", "category": "01a208e1-fe47-7000-8498-fb722c9e0df6", "keywords": ["cf10xkeywords"], "language": "ar", "original": "01a208e1-fe4f-7000-8401-fd002fab9881", "asked_for": "2026-01-11", "review_on": "2026-01-11", "body_words": "cf10xbody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "title_words": "cf10xtitle cf10xkeywords", "published_at": "2026-02-01T09:00:10+00:00", "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (252, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_article', '01a208e1-fe53-7000-908a-f9a3ea128f6a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf11xbody", "kind": "article", "owner": "somebody", "state": "draft", "suits": null, "title": "cf11xtitle", "number": 11, "follows": 11, "audience": "internal", "category": "01a208e1-fe47-7000-8498-fb722c9e0df6", "keywords": ["cf11xkeywords"], "language": "en", "original": "01a208e1-fe4f-7000-8401-fd002fab9881", "asked_for": "2026-01-12", "review_on": "2026-01-12", "body_words": "cf11xbody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "title_words": "cf11xtitle cf11xkeywords", "published_at": "2026-02-01T09:00:11+00:00", "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (253, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_article', '01a208e1-fe54-7000-adc7-f5f7864c6dc3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf12xbody", "kind": "article", "owner": "somebody", "state": "draft", "suits": null, "title": "cf12xtitle", "number": 12, "follows": 12, "audience": "partner", "category": "01a208e1-fe47-7000-8498-fb722c9e0df6", "keywords": ["cf12xkeywords"], "language": "pt-BR", "original": "01a208e1-fe4f-7000-8401-fd002fab9881", "asked_for": "2026-01-13", "review_on": "2026-01-13", "body_words": "cf12xbody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "title_words": "cf12xtitle cf12xkeywords", "published_at": "2026-02-01T09:00:12+00:00", "search_vector": null}');
INSERT INTO public.crmkit_journal VALUES (254, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_question', '01a208e1-fe57-7000-854d-cf548ab22a03', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"how": "all", "words": "cf13xquestion", "asked_at": "2026-02-01T09:00:13+00:00", "asked_by": "somebody", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "language": "pl", "question": "cf13xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (255, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_question', '01a208e1-fe59-7000-8f68-52ad9b20e878', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"how": "similar", "words": "cf14xquestion", "asked_at": "2026-02-01T09:00:14+00:00", "asked_by": "somebody", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "language": "he", "question": "cf14xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (256, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_question', '01a208e1-fe5b-7000-9af4-0dcb6103f811', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"how": "any", "words": "cf15xquestion", "asked_at": "2026-02-01T09:00:15+00:00", "asked_by": "somebody", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "language": "ar", "question": "cf15xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (257, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_question', '01a208e1-fe5d-7000-a5ac-d8bbec9fc5b8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"how": "nothing", "words": "cf16xquestion", "asked_at": "2026-02-01T09:00:16+00:00", "asked_by": "somebody", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "language": "en", "question": "cf16xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (258, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_revision', '01a208e1-fe5f-7000-a302-a47dc6c94742', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf17xbody", "note": "cf17xnote", "state": "draft", "title": "cf17xtitle", "author": "somebody", "number": 17, "article": "01a208e1-fe4f-7000-8401-fd002fab9881", "follows": 17, "keywords": ["cf17xkeywords"], "reviewer": "somebody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "published_at": "2026-02-01T09:00:17+00:00"}');
INSERT INTO public.crmkit_journal VALUES (259, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_revision', '01a208e1-fe60-7000-92f0-138131bc6670', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf18xbody", "note": "cf18xnote", "state": "draft", "title": "cf18xtitle", "author": "somebody", "number": 18, "article": "01a208e1-fe50-7000-9e21-4bca18203111", "follows": 18, "keywords": ["cf18xkeywords"], "reviewer": "somebody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "published_at": "2026-02-01T09:00:18+00:00"}');
INSERT INTO public.crmkit_journal VALUES (260, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_revision', '01a208e1-fe61-7000-8c6f-e8339d176831', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf19xbody", "note": "cf19xnote", "state": "draft", "title": "cf19xtitle", "author": "somebody", "number": 19, "article": "01a208e1-fe52-7000-81b5-c604d94eefa6", "follows": 19, "keywords": ["cf19xkeywords"], "reviewer": "somebody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "published_at": "2026-02-01T09:00:19+00:00"}');
INSERT INTO public.crmkit_journal VALUES (261, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_revision', '01a208e1-fe62-7000-9fe0-109b0949143a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"body": "cf20xbody", "note": "cf20xnote", "state": "draft", "title": "cf20xtitle", "author": "somebody", "number": 20, "article": "01a208e1-fe53-7000-908a-f9a3ea128f6a", "follows": 20, "keywords": ["cf20xkeywords"], "reviewer": "somebody", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "published_at": "2026-02-01T09:00:20+00:00"}');
INSERT INTO public.crmkit_journal VALUES (262, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_vote', '01a208e1-fe64-7000-94a6-aff881e6dd92', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"voter": "somebody", "number": 21, "article": "01a208e1-fe4f-7000-8401-fd002fab9881", "comment": "cf21xcomment", "helpful": true, "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (263, 1, 36441, '2026-11-23 14:49:18.147644+00', 'pipeline', '01a208e1-fe69-7000-bf6c-7dcef941a5db', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf24xname", "title": "cf24xtitle", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (264, 1, 36441, '2026-11-23 14:49:18.147644+00', 'stage', '01a208e1-fe6a-7000-9c32-6325d5c22dc5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf25xname", "title": "cf25xtitle", "outcome": "open", "category": "omitted", "pipeline": "01a208e1-fe69-7000-bf6c-7dcef941a5db", "position": 25, "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "probability": 25}');
INSERT INTO public.crmkit_journal VALUES (265, 1, 36441, '2026-11-23 14:49:18.147644+00', 'campaign', '01a208e1-fe72-7000-9180-d0e61c9a060b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 260000, "kind": "cf26xkind", "name": "cf26xname", "owner": "somebody", "budget": 260000, "parent": null, "status": "planned", "ends_on": "2026-01-27", "audience": null, "starts_on": "2026-01-27", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 260000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (307, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff13-7001-b9c8-d7b769e4866b', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000031", "normal": "+48220000031", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (266, 1, 36441, '2026-11-23 14:49:18.147644+00', 'opportunity', '01a208e1-fe73-7000-90c7-899deb74230d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf23xname", "owner": "somebody", "stage": "01a208e1-fe6a-7000-9c32-6325d5c22dc5", "amount": 230000, "reason": "cf23xreason", "source": "cf23xsource", "status": "open", "campaign": "01a208e1-fe72-7000-9180-d0e61c9a060b", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "pipeline": "01a208e1-fe69-7000-bf6c-7dcef941a5db", "closed_on": null, "next_step": "cf23xnext_step", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "probability": 25, "stage_since": "2026-11-23T14:49:18.147644+00:00", "expected_close": "2026-01-24", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (267, 1, 36441, '2026-11-23 14:49:18.147644+00', 'sfa_stay', '01a208e1-fe7b-7000-995e-f19e73aa9e3a', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fe6a-7000-9c32-6325d5c22dc5", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:18.147644+00:00", "entered_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (268, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_note', '01a208e1-fe7e-7000-a379-f8111ec7430e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "works", "owner": "somebody", "author": "somebody", "reason": "cf22xreason", "content": "cf22xcontent", "outcome": "cf22xoutcome", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "noted_at": "2026-02-01T09:00:22+00:00", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (269, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_note', '01a208e1-fe81-7000-9e3a-daf65a6bd1c4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "avoid", "owner": "somebody", "author": "somebody", "reason": "cf34xreason", "content": "cf34xcontent", "outcome": "cf34xoutcome", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "noted_at": "2026-02-01T09:00:34+00:00", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (270, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_note', '01a208e1-fe84-7000-b4f8-982978f63c8c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "know", "owner": "somebody", "author": "somebody", "reason": "cf35xreason", "content": "cf35xcontent", "outcome": "cf35xoutcome", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "noted_at": "2026-02-01T09:00:35+00:00", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (271, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_note', '01a208e1-fe86-7000-b84d-b21785314349', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "lesson", "owner": "somebody", "author": "somebody", "reason": "cf36xreason", "content": "cf36xcontent", "outcome": "cf36xoutcome", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "noted_at": "2026-02-01T09:00:36+00:00", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (272, 1, 36441, '2026-11-23 14:49:18.147644+00', 'interaction', '01a208e1-fe8a-7000-847a-894276c3e555', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf38xbody", "owner": "somebody", "due_at": "2026-02-01T09:00:38+00:00", "status": "planned", "thread": "cf38xthread", "channel": "cf38xchannel", "minutes": 38, "outcome": "cf38xoutcome", "subject": "cf38xsubject", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "direction": "in", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "happened_at": "2026-02-01T09:00:38+00:00", "opportunity": "01a208e1-fe73-7000-90c7-899deb74230d"}');
INSERT INTO public.crmkit_journal VALUES (273, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_answer', '01a208e1-fe8e-7000-8bdc-a141e7cd7db5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"number": 37, "article": "01a208e1-fe4f-7000-8401-fd002fab9881", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "answered_at": "2026-02-01T09:00:37+00:00", "answered_by": "somebody", "interaction": "01a208e1-fe8a-7000-847a-894276c3e555"}');
INSERT INTO public.crmkit_journal VALUES (274, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_conversation', '01a208e1-fe93-7000-8b89-02c7a5b4cf6f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"said": {"said": "cf39xsaid"}, "number": 40, "script": "01a208e1-fe49-7000-8908-bb6d9dfe5664", "answers": ["cf39xanswers"], "outcome": "cf39xoutcome", "said_at": "2026-02-01T09:00:39+00:00", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00", "interaction": "01a208e1-fe8a-7000-847a-894276c3e555"}');
INSERT INTO public.crmkit_journal VALUES (275, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_exit_item', '01a208e1-fe98-7000-9493-f1b37a9444a1', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"note": "01a208e1-fe7e-7000-a379-f8111ec7430e", "owner": "somebody", "leaver": "somebody", "status": "open", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "question": "cf40xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (276, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_exit_item', '01a208e1-fe9b-7000-9902-f58763ab6dd8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"note": "01a208e1-fe81-7000-9e3a-daf65a6bd1c4", "owner": "somebody", "leaver": "somebody", "status": "answered", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "question": "cf41xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (277, 1, 36441, '2026-11-23 14:49:18.147644+00', 'knowledge_exit_item', '01a208e1-fe9e-7000-91f7-f4eff059eda3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"note": "01a208e1-fe84-7000-b4f8-982978f63c8c", "owner": "somebody", "leaver": "somebody", "status": "dropped", "customer": "01a208e1-fe44-7000-b1fa-5aec2ceaf6fa", "question": "cf42xquestion", "created_at": "2026-11-23T14:49:18.147644+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.147644+00:00"}');
INSERT INTO public.crmkit_journal VALUES (278, 1, 36484, '2026-11-23 14:49:18.240788+00', 'customer', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:18.240788+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:18.240788+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (335, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff8d-7000-9451-76142466a171', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-ff60-7000-98d0-5219f36571ac", "left": "recycled", "reached": "recycled", "seconds": 53, "passed_at": "2026-02-01T09:00:53+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (279, 1, 36484, '2026-11-23 14:49:18.240788+00', 'customer', '01a208e1-fea3-7000-9291-23a15023ead5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:18.240788+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:18.240788+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (280, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_frequency', '01a208e1-fea4-7000-80e0-8d80644a0686', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"won": 3, "lost": 3, "value": "cf3xvalue", "feature": "cf3xfeature", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (281, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_model', '01a208e1-fea6-7000-8548-3b7ddcf97d53', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"won": 4, "lost": 4, "name": "cf4xname", "features": ["cf4xfeatures"], "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (282, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_points', '01a208e1-fea7-7000-a6cc-2f2f5fefe597', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf5xname", "active": false, "points": 5, "criterion": "country == ''PL''", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (283, 1, 36484, '2026-11-23 14:49:18.240788+00', 'team', '01a208e1-feaa-7000-8aa0-8f9333b429c7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf7xname", "leader": "somebody", "parent": null, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (284, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_queue', '01a208e1-feac-7000-9bd3-6946984e2825', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"last": "somebody", "name": "cf6xname", "team": "01a208e1-feaa-7000-8aa0-8f9333b429c7", "dealt": 6, "quota": 7, "period": "day", "policy": "turn", "members": ["cf6xmembers"], "in_hours": true, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (285, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_queue', '01a208e1-fead-7000-8cdd-8929f5c0f28c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"last": "somebody", "name": "cf8xname", "team": "01a208e1-feaa-7000-8aa0-8f9333b429c7", "dealt": 8, "quota": 9, "period": "week", "policy": "load", "members": ["cf8xmembers"], "in_hours": false, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (286, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_queue', '01a208e1-feae-7000-88dd-b1263481cb87', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"last": "somebody", "name": "cf9xname", "team": "01a208e1-feaa-7000-8aa0-8f9333b429c7", "dealt": 9, "quota": 10, "period": "month", "policy": "turn", "members": ["cf9xmembers"], "in_hours": true, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (287, 1, 36484, '2026-11-23 14:49:18.240788+00', 'campaign', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 110000, "kind": "cf11xkind", "name": "cf11xname", "owner": "somebody", "budget": 110000, "parent": null, "status": "planned", "ends_on": "2026-01-12", "audience": null, "starts_on": "2026-01-12", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 110000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (288, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_form', '01a208e1-feb7-7000-a725-8174d522d985', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf10xname", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "title": "cf10xtitle", "active": true, "fields": ["name", "email"], "source": "cf10xsource", "consent": "cf10xconsent", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "honeypot": "website", "required": ["email"], "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "confirm_hours": 11, "double_opt_in": true, "most_per_hour": 11}');
INSERT INTO public.crmkit_journal VALUES (289, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_rule', '01a208e1-feba-7000-b54c-f1336c69ea52', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf19xname", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "active": true, "position": 19, "criterion": "country == ''PL''", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (290, 1, 36484, '2026-11-23 14:49:18.240788+00', 'pipeline', '01a208e1-febf-7000-bf56-1db3cbc1a7eb', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf22xname", "title": "cf22xtitle", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (291, 1, 36484, '2026-11-23 14:49:18.240788+00', 'stage', '01a208e1-fec0-7000-9608-a13104aafe66', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf23xname", "title": "cf23xtitle", "outcome": "open", "category": "omitted", "pipeline": "01a208e1-febf-7000-bf56-1db3cbc1a7eb", "position": 23, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "probability": 23}');
INSERT INTO public.crmkit_journal VALUES (292, 1, 36484, '2026-11-23 14:49:18.240788+00', 'opportunity', '01a208e1-fec1-7000-a60d-53c9d40c09c7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf21xname", "owner": "somebody", "stage": "01a208e1-fec0-7000-9608-a13104aafe66", "amount": 210000, "reason": "cf21xreason", "source": "cf21xsource", "status": "open", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "pipeline": "01a208e1-febf-7000-bf56-1db3cbc1a7eb", "closed_on": null, "next_step": "cf21xnext_step", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "probability": 23, "stage_since": "2026-11-23T14:49:18.240788+00:00", "expected_close": "2026-01-22", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (293, 1, 36484, '2026-11-23 14:49:18.240788+00', 'sfa_stay', '01a208e1-fecb-7000-b60c-58463b60d25b', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e1-fec0-7000-9608-a13104aafe66", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:18.240788+00:00", "entered_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7"}');
INSERT INTO public.crmkit_journal VALUES (336, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_score', '01a208e1-fed3-7000-a244-de55df3e7c8f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"grade": "c", "points": 54, "factors": {"said": "cf54xfactors"}, "log_odds": 54000000, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "probability": 540000}');
INSERT INTO public.crmkit_journal VALUES (294, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-fed3-7000-a244-de55df3e7c8f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf25xname", "note": "cf25xnote", "email": "cf25x@example.org", "owner": "somebody", "phone": "+48220000025", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "title": "cf25xtitle", "custom": {}, "reason": "cf25xreason", "source": "cf25xsource", "status": "assigned", "company": "cf25xcompany", "country": "PL", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "language": "pl", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": "2026-11-24T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": null, "organisation": "01a208e1-fea3-7000-9291-23a15023ead5", "responded_at": null, "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (295, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-fed9-7000-a41e-0bd732016e85', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf25xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (296, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-fedd-7000-8bd6-a9ad988af92b', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf25x@example.org", "normal": "cf25x@example.org", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (297, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-fedd-7001-9f22-f073e1c73ee6', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000025", "normal": "+48220000025", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (298, 1, 36484, '2026-11-23 14:49:18.240788+00', 'campaign_member', '01a208e1-fee2-7000-bb10-1ff7d8c1bce8', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"status": "responded", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "responded": true, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "responded_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (299, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-feee-7000-83e7-e5af274f24ec', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf28xname", "note": "cf28xnote", "email": "cf28x@example.org", "owner": "somebody", "phone": "+48220000028", "queue": "01a208e1-fead-7000-8cdd-8929f5c0f28c", "title": "cf28xtitle", "custom": {}, "reason": "cf28xreason", "source": "cf28xsource", "status": "assigned", "company": "cf28xcompany", "country": "IL", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "language": "he", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": "2026-11-24T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "responded_at": null, "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (300, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-fef4-7000-b606-165149f4190e', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf28xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (301, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-fef7-7000-b0be-14c04708bb83', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf28x@example.org", "normal": "cf28x@example.org", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (302, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-fef7-7001-8c91-d2bba6306c2c', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000028", "normal": "+48220000028", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (303, 1, 36484, '2026-11-23 14:49:18.240788+00', 'campaign_member', '01a208e1-fefe-7000-9173-55c9de3c5afd', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"status": "responded", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "responded": true, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "responded_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (304, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-ff09-7000-a360-060116dbba83', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf31xname", "note": "cf31xnote", "email": "cf31x@example.org", "owner": "somebody", "phone": "+48220000031", "queue": "01a208e1-feae-7000-88dd-b1263481cb87", "title": "cf31xtitle", "custom": {}, "reason": "cf31xreason", "source": "cf31xsource", "status": "working", "company": "cf31xcompany", "country": "SA", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "language": "ar", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": null, "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea3-7000-9291-23a15023ead5", "responded_at": "2026-11-23T14:49:18.240788+00:00", "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (305, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-ff0f-7000-8221-25680421f1f5', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf31xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (306, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff13-7000-b18c-9b4af6a0d274', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf31x@example.org", "normal": "cf31x@example.org", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (308, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-ff22-7000-8ecc-caa436da0913', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf34xname", "note": "cf34xnote", "email": "cf34x@example.org", "owner": "somebody", "phone": "+48220000034", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "title": "cf34xtitle", "custom": {}, "reason": "cf34xreason", "source": "cf34xsource", "status": "qualified", "company": "cf34xcompany", "country": "US", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "language": "en", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": null, "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "responded_at": "2026-11-23T14:49:18.240788+00:00", "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (309, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-ff28-7000-ba15-428b4716186c', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf34xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (310, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff2b-7000-9e70-9b20c213e783', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf34x@example.org", "normal": "cf34x@example.org", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (311, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff2b-7001-966f-4f255a93d426', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000034", "normal": "+48220000034", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (312, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-ff33-7000-9971-91f4e83b5df6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf35xname", "note": "cf35xnote", "email": "cf35x@example.org", "owner": "somebody", "phone": "+48220000035", "queue": "01a208e1-fead-7000-8cdd-8929f5c0f28c", "title": "cf35xtitle", "custom": {"said": "cf35xcustom"}, "reason": "cf35xreason", "source": "cf35xsource", "status": "converted", "company": "cf35xcompany", "country": "DE", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "language": "pt-BR", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": "2026-02-01T09:00:35+00:00", "recycle_on": "2026-02-05", "removed_at": null, "respond_by": "2026-02-01T09:00:35+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": "2026-02-01T09:00:35+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": "2026-02-01T09:00:35+00:00", "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea3-7000-9291-23a15023ead5", "responded_at": "2026-02-01T09:00:35+00:00", "status_since": "2026-02-01T09:00:35+00:00"}');
INSERT INTO public.crmkit_journal VALUES (313, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-ff3a-7000-91bd-d650d76cf79b', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf35xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (314, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff3e-7000-a691-51c966d86c83', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf35x@example.org", "normal": "cf35x@example.org", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (315, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff3e-7001-a571-fdd49558c4a7', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000035", "normal": "+48220000035", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (316, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-ff4a-7000-94ae-060743e45458', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf38xname", "note": "cf38xnote", "email": "cf38x@example.org", "owner": "somebody", "phone": "+48220000038", "queue": "01a208e1-feae-7000-88dd-b1263481cb87", "title": "cf38xtitle", "custom": {}, "reason": "cf38xreason", "source": "cf38xsource", "status": "unqualified", "company": "cf38xcompany", "country": "PL", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "language": "pl", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": null, "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "responded_at": null, "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (317, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-ff50-7000-891b-6dd28a1b47c8', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf38xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (318, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff53-7000-87d5-9ed1cb6db68a', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf38x@example.org", "normal": "cf38x@example.org", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (319, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff53-7001-ae64-122910cda7b6', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000038", "normal": "+48220000038", "primary": false, "customer": "01a208e1-fea3-7000-9291-23a15023ead5", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (350, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"debt": 7, "entries": 7, "pending": 7, "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "available": 7, "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (320, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lead', '01a208e1-ff60-7000-98d0-5219f36571ac', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf41xname", "note": "cf41xnote", "email": "cf41x@example.org", "owner": "somebody", "phone": "+48220000041", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "title": "cf41xtitle", "custom": {}, "reason": "cf41xreason", "source": "cf41xsource", "status": "assigned", "company": "cf41xcompany", "country": "IL", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "language": "he", "created_at": "2026-11-23T14:49:18.240788+00:00", "late_since": null, "recycle_on": null, "removed_at": null, "respond_by": "2026-11-24T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "converted_at": null, "duplicate_of": "01a208e1-fed3-7000-a244-de55df3e7c8f", "organisation": "01a208e1-fea3-7000-9291-23a15023ead5", "responded_at": null, "status_since": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (321, 1, 36484, '2026-11-23 14:49:18.240788+00', 'touch', '01a208e1-ff67-7000-8ac5-2bc9acf60711', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"detail": null, "medium": null, "source": "cf41xsource", "campaign": "01a208e1-feb6-7000-81af-b4bf38fde0d5", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "touched_at": "2026-11-23T14:49:18.240788+00:00", "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (322, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff6b-7000-89c0-0b2df8b28ceb', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "email", "label": null, "value": "cf41x@example.org", "normal": "cf41x@example.org", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (323, 1, 36484, '2026-11-23 14:49:18.240788+00', 'contact_point', '01a208e1-ff6b-7001-9fbc-006ba2b30ab9', 1, 'add', 'employee', 'system:freezer', NULL, 'leads_lead.add', '0004', '{"kind": "phone", "label": null, "value": "+48220000041", "normal": "+48220000041", "primary": false, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "relationship": null}');
INSERT INTO public.crmkit_journal VALUES (324, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_assignment', '01a208e1-ff73-7000-8bbe-9b4909569bf9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-fed3-7000-a244-de55df3e7c8f", "queue": "01a208e1-feac-7000-9bd3-6946984e2825", "employee": "somebody", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "assigned_at": "2026-02-01T09:00:42+00:00"}');
INSERT INTO public.crmkit_journal VALUES (325, 1, 36484, '2026-11-23 14:49:18.240788+00', 'relationship', '01a208e1-ff77-7000-9d87-7de9f355b316', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"kind": "cf44xkind", "other": "01a208e1-fea3-7000-9291-23a15023ead5", "title": "cf44xtitle", "primary": true, "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "department": "cf44xdepartment", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "valid_from": "2026-02-14", "valid_until": "2026-02-14"}');
INSERT INTO public.crmkit_journal VALUES (326, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_conversion', '01a208e1-ff7a-7000-b84e-e6d60aa5c04a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kept": ["cf43xkept"], "lead": "01a208e1-fed3-7000-a244-de55df3e7c8f", "listed": ["cf43xlisted"], "person": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "carried": ["cf43xcarried"], "undone_at": "2026-02-01T09:00:43+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "organisation": "01a208e1-fea3-7000-9291-23a15023ead5", "relationship": "01a208e1-ff77-7000-9d87-7de9f355b316"}');
INSERT INTO public.crmkit_journal VALUES (327, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_conversion', '01a208e1-ff7e-7000-934e-46b8cc1e0d7a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"kept": ["cf45xkept"], "lead": "01a208e1-feee-7000-83e7-e5af274f24ec", "listed": ["cf45xlisted"], "person": "01a208e1-fea3-7000-9291-23a15023ead5", "carried": ["cf45xcarried"], "undone_at": "2026-02-01T09:00:45+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "opportunity": "01a208e1-fec1-7000-a60d-53c9d40c09c7", "organisation": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "relationship": "01a208e1-ff77-7000-9d87-7de9f355b316"}');
INSERT INTO public.crmkit_journal VALUES (328, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_lesson', '01a208e1-ff82-7000-bd67-fc738dff9dd5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"won": true, "lead": "01a208e1-fed3-7000-a244-de55df3e7c8f", "values": {"said": "cf46xvalues"}, "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (329, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff85-7000-a587-134677884716', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-fed3-7000-a244-de55df3e7c8f", "left": "new", "reached": "new", "seconds": 47, "passed_at": "2026-02-01T09:00:47+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (330, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff86-7000-94dc-f2d68655afb9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-feee-7000-83e7-e5af274f24ec", "left": "assigned", "reached": "assigned", "seconds": 48, "passed_at": "2026-02-01T09:00:48+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (331, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff88-7000-b7a8-e1b0d84f0ed0', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-ff09-7000-a360-060116dbba83", "left": "working", "reached": "working", "seconds": 49, "passed_at": "2026-02-01T09:00:49+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (332, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff89-7000-9a08-df2faa9070c6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-ff22-7000-8ecc-caa436da0913", "left": "qualified", "reached": "qualified", "seconds": 50, "passed_at": "2026-02-01T09:00:50+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (333, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff8a-7000-8409-bc6017ee352e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-ff33-7000-9971-91f4e83b5df6", "left": "converted", "reached": "converted", "seconds": 51, "passed_at": "2026-02-01T09:00:51+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (334, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_passage', '01a208e1-ff8c-7000-b5bd-f740a3e7ee3e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"lead": "01a208e1-ff4a-7000-94ae-060743e45458", "left": "unqualified", "reached": "unqualified", "seconds": 52, "passed_at": "2026-02-01T09:00:52+00:00", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00"}');
INSERT INTO public.crmkit_journal VALUES (337, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_submission', '01a208e1-ff92-7000-ae01-713f689b808d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"form": "01a208e1-feb7-7000-a725-8174d522d985", "lead": "01a208e1-fed3-7000-a244-de55df3e7c8f", "email": "cf55xemail", "state": "accepted", "client": "cf55xclient", "values": {"said": "cf55xvalues"}, "consent": "cf55xconsent", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "expires_at": "2026-02-01T09:00:55+00:00", "removed_at": null, "token_hash": "cf55xtoken_hash", "updated_at": "2026-11-23T14:49:18.240788+00:00", "confirmed_at": "2026-02-01T09:00:55+00:00"}');
INSERT INTO public.crmkit_journal VALUES (338, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_submission', '01a208e1-ff97-7000-950c-ceefbd4f1399', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"form": "01a208e1-feb7-7000-a725-8174d522d985", "lead": "01a208e1-feee-7000-83e7-e5af274f24ec", "email": "cf56xemail", "state": "held", "client": "cf56xclient", "values": {"said": "cf56xvalues"}, "consent": "cf56xconsent", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "expires_at": "2026-02-01T09:00:56+00:00", "removed_at": null, "token_hash": "cf56xtoken_hash", "updated_at": "2026-11-23T14:49:18.240788+00:00", "confirmed_at": "2026-02-01T09:00:56+00:00"}');
INSERT INTO public.crmkit_journal VALUES (339, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_submission', '01a208e1-ff9a-7000-b4bc-c31746e2dc57', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"form": "01a208e1-feb7-7000-a725-8174d522d985", "lead": "01a208e1-ff09-7000-a360-060116dbba83", "email": "cf57xemail", "state": "expired", "client": "cf57xclient", "values": {"said": "cf57xvalues"}, "consent": "cf57xconsent", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "expires_at": "2026-02-01T09:00:57+00:00", "removed_at": null, "token_hash": "cf57xtoken_hash", "updated_at": "2026-11-23T14:49:18.240788+00:00", "confirmed_at": "2026-02-01T09:00:57+00:00"}');
INSERT INTO public.crmkit_journal VALUES (340, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_submission', '01a208e1-ff9d-7000-b706-b2ec58460fd9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"form": "01a208e1-feb7-7000-a725-8174d522d985", "lead": "01a208e1-ff22-7000-8ecc-caa436da0913", "email": "cf58xemail", "state": "caught", "client": "cf58xclient", "values": {"said": "cf58xvalues"}, "consent": "cf58xconsent", "customer": "01a208e1-fea1-7000-89a3-505bc3cc0dd9", "created_at": "2026-11-23T14:49:18.240788+00:00", "expires_at": "2026-02-01T09:00:58+00:00", "removed_at": null, "token_hash": "cf58xtoken_hash", "updated_at": "2026-11-23T14:49:18.240788+00:00", "confirmed_at": "2026-02-01T09:00:58+00:00"}');
INSERT INTO public.crmkit_journal VALUES (341, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_step', '01a208e1-ffa1-7000-98f4-dcc76cee8bf7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"since": 59, "until": 59, "action": "added", "position": 59, "record_id": "fc0b41d2-f1de-46ad-a24c-40ddd5354e91", "conversion": "01a208e1-ff7a-7000-b84e-e6d60aa5c04a", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "entity_name": "cf59xentity_name"}');
INSERT INTO public.crmkit_journal VALUES (342, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_step', '01a208e1-ffa2-7000-84d4-bc088d1c215d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"since": 60, "until": 60, "action": "changed", "position": 60, "record_id": "d44197f9-1cbc-4bef-a271-985172f16764", "conversion": "01a208e1-ff7e-7000-934e-46b8cc1e0d7a", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "entity_name": "cf60xentity_name"}');
INSERT INTO public.crmkit_journal VALUES (343, 1, 36484, '2026-11-23 14:49:18.240788+00', 'leads_step', '01a208e1-ffa3-7000-a1a0-ad82931e5dbd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"since": 61, "until": 61, "action": "merged", "position": 61, "record_id": "039aacdd-4439-44a0-9450-3d124515d5c1", "conversion": "01a208e1-ff7a-7000-b84e-e6d60aa5c04a", "created_at": "2026-11-23T14:49:18.240788+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.240788+00:00", "entity_name": "cf61xentity_name"}');
INSERT INTO public.crmkit_journal VALUES (344, 1, 36546, '2026-11-23 14:49:18.500448+00', 'customer', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:18.500448+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:18.500448+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (345, 1, 36546, '2026-11-23 14:49:18.500448+00', 'customer', '01a208e1-ffa6-7000-997b-980cca5e666e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:18.500448+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:18.500448+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (346, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_programme', '01a208e1-ffa8-7000-a218-4da4c98b1274', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf3xkey", "name": "cf3xname", "active": true, "period": "year", "time_zone": "UTC", "created_at": "2026-11-23T14:49:18.500448+00:00", "grace_days": 3, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "point_value": null, "pending_days": 3, "soft_landing": true, "expires_after": 4, "period_months": 4, "point_value_currency": null}');
INSERT INTO public.crmkit_journal VALUES (347, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_programme', '01a208e1-ffa9-7000-b13f-0338e6a28305', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf4xkey", "name": "cf4xname", "active": false, "period": "rolling", "time_zone": "Europe/Warsaw", "created_at": "2026-11-23T14:49:18.500448+00:00", "grace_days": 4, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "point_value": null, "pending_days": 4, "soft_landing": false, "expires_after": 5, "period_months": 5, "point_value_currency": null}');
INSERT INTO public.crmkit_journal VALUES (348, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_rule', '01a208e1-ffaa-7000-aa42-a0cbedd9fcbd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf5xname", "rate": 0, "fixed": 5, "active": true, "ends_on": "2026-01-06", "currency": "cf5", "criterion": "True", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "qualifies": true, "starts_on": "2026-01-06", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "entity_name": "interaction", "amount_field": null, "broken_since": "2026-02-01T09:00:05+00:00", "moment_field": "created_at", "customer_field": "customer", "original_field": null}');
INSERT INTO public.crmkit_journal VALUES (349, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier', '01a208e1-ffac-7000-94cc-e31d4715c719', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf6xkey", "name": "cf6xname", "rank": 6, "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "threshold": 6, "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "earn_factor": 600}');
INSERT INTO public.crmkit_journal VALUES (351, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_boost', '01a208e1-ffb7-7000-a888-5d5e8dd38c7f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf8xname", "rule": "01a208e1-ffaa-7000-aa42-a0cbedd9fcbd", "factor": 900, "ends_on": "2026-03-01", "segment": null, "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "qualifies": true, "starts_on": "2026-03-01", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (352, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffbc-7000-92c3-41cef207af0a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"tier": "01a208e1-ffac-7000-94cc-e31d4715c719", "status": "active", "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "joined_on": "2026-01-17", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "review_on": "2026-01-17", "created_at": "2026-11-23T14:49:18.500448+00:00", "qualifying": 16, "removed_at": null, "tier_since": "2026-01-17", "tier_until": "2026-01-17", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (353, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffc3-7000-9758-e33fb0d26569', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"tier": "01a208e1-ffac-7000-94cc-e31d4715c719", "status": "left", "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "joined_on": "2026-01-18", "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "review_on": "2026-01-18", "created_at": "2026-11-23T14:49:18.500448+00:00", "qualifying": 17, "removed_at": null, "tier_since": "2026-01-18", "tier_until": "2026-01-18", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (354, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_privilege', '01a208e1-ffc7-7000-a707-03e6ee0445a9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "service", "name": "cf18xname", "tier": "01a208e1-ffac-7000-94cc-e31d4715c719", "ends_on": "2026-01-19", "percent": 1800, "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "starts_on": "2026-01-19", "applies_to": "cf18xapplies_to", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (355, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_privilege', '01a208e1-ffc9-7000-bcbe-04d502f6396b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "discount", "name": "cf19xname", "tier": "01a208e1-ffac-7000-94cc-e31d4715c719", "ends_on": "2026-01-20", "percent": 1900, "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "starts_on": "2026-01-20", "applies_to": "cf19xapplies_to", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (356, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_reward', '01a208e1-ffca-7000-a759-ad34d699ee2d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf20xkey", "cost": 20, "name": "cf20xname", "tier": "01a208e1-ffac-7000-94cc-e31d4715c719", "stock": 20, "value": 200000, "active": true, "ends_on": "2026-01-21", "percent": 2000, "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "starts_on": "2026-01-21", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "valid_days": 21, "value_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (357, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_earning', '01a208e1-ffcc-7000-9f87-456f3544e83b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"rate": 210000, "fixed": 21, "times": 21, "factor": 210000, "points": 21, "source": "cf21xsource", "rule_id": "f5789471-e60e-4345-a222-1374d6b5537e", "earned_on": "2026-01-22", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "record_id": "9a469789-94e3-4832-9da4-c4f8cb0e5791", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 21, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "qualifying_factor": 210000}');
INSERT INTO public.crmkit_journal VALUES (358, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier_move', '01a208e1-ffce-7000-8521-a96b14ffec44', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "up", "after": "01a208e1-ffac-7000-94cc-e31d4715c719", "before": "01a208e1-ffac-7000-94cc-e31d4715c719", "reason": "cf22xreason", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "moved_at": "2026-02-01T09:00:22+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 22, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (359, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier_move', '01a208e1-ffd0-7000-8005-6f2d7946cb18', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "down", "after": "01a208e1-ffac-7000-94cc-e31d4715c719", "before": "01a208e1-ffac-7000-94cc-e31d4715c719", "reason": "cf23xreason", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "moved_at": "2026-02-01T09:00:23+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 23, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (360, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier_move', '01a208e1-ffd2-7000-8324-86b6c1a1d7f3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "renewed", "after": "01a208e1-ffac-7000-94cc-e31d4715c719", "before": "01a208e1-ffac-7000-94cc-e31d4715c719", "reason": "cf24xreason", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "moved_at": "2026-02-01T09:00:24+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 24, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (361, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier_move', '01a208e1-ffd4-7000-ba9e-daa6d063ec92', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "set", "after": "01a208e1-ffac-7000-94cc-e31d4715c719", "before": "01a208e1-ffac-7000-94cc-e31d4715c719", "reason": "cf25xreason", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "moved_at": "2026-02-01T09:00:25+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 25, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (362, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"left": 26, "state": "pending", "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "expired": 26, "earned_on": "2026-01-27", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:26+00:00", "matures_at": "2026-02-01T09:00:26+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (363, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"left": 27, "state": "available", "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "expired": 27, "earned_on": "2026-01-28", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:27+00:00", "matures_at": "2026-02-01T09:00:27+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (444, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_competitor', '01a208e2-0118-7000-a5cb-0460759f1ebd', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf8xname", "country": "PL", "profile": "cf8xprofile", "website": "cf8xwebsite", "strategy": "cf8xstrategy", "strengths": ["cf8xstrengths"], "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "weaknesses": ["cf8xweaknesses"]}');
INSERT INTO public.crmkit_journal VALUES (364, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"left": 28, "state": "closed", "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "expired": 28, "earned_on": "2026-01-29", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:28+00:00", "matures_at": "2026-02-01T09:00:28+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (365, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e1-ffdd-7000-b6d7-781739377726', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf29xkey", "kind": "earn", "points": 29, "reason": "cf29xreason", "undoes": null, "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:29+00:00", "counts_on": "2026-01-30", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 29, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (366, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffbc-7000-92c3-41cef207af0a', 2, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_posting.add', '0002', '{"review_on": ["2026-01-17", "2027-01-01"], "qualifying": [16, 29], "tier_until": ["2026-01-17", "2027-12-31"]}');
INSERT INTO public.crmkit_journal VALUES (367, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_tier_move', '01a208e1-ffe2-7000-9bcd-41b20c358e52', 1, 'add', 'system', 'loyalty', 'system:freezer', 'loyalty_posting.add', '0002', '{"kind": "renewed", "after": "01a208e1-ffac-7000-94cc-e31d4715c719", "before": "01a208e1-ffac-7000-94cc-e31d4715c719", "reason": "", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "moved_at": "2026-11-23T14:49:18.500448+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 29, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (374, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-0032-7000-9550-e596b4099bba', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf33xkey", "kind": "mature", "points": 33, "reason": "cf33xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:33+00:00", "counts_on": "2026-02-03", "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 0, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (375, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-0035-7000-9383-beb5da3d7b6c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf34xkey", "kind": "expire", "points": 34, "reason": "cf34xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:34+00:00", "counts_on": "2026-02-04", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 34, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (376, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffbc-7000-92c3-41cef207af0a', 3, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_posting.add', '0002', '{"qualifying": [29, 63]}');
INSERT INTO public.crmkit_journal VALUES (383, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-005a-7000-9e8c-e85741a6b8ef', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf38xkey", "kind": "spend", "points": 38, "reason": "cf38xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:38+00:00", "counts_on": "2026-02-08", "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 0, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (384, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-005d-7000-9716-63e0f6cf6cbf', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf39xkey", "kind": "refund", "points": 39, "reason": "cf39xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:39+00:00", "counts_on": "2026-02-09", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 39, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (385, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffbc-7000-92c3-41cef207af0a', 4, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_posting.add', '0002', '{"qualifying": [63, 102]}');
INSERT INTO public.crmkit_journal VALUES (392, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-0086-7000-bca4-24246fc97da6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf43xkey", "kind": "reverse", "points": 43, "reason": "cf43xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:43+00:00", "counts_on": "2026-02-13", "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 0, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (494, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_interest', '01a208e2-01ff-7000-a8cd-30e20f2373c9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"sku": "cf120xsku", "quantity": 1200000, "created_at": "2026-11-23T14:49:18.861595+00:00", "product_id": null, "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "description": "cf120xdescription", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_journal VALUES (393, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-0089-7000-bcd7-2a8d1ad554df', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf44xkey", "kind": "send", "points": 44, "reason": "cf44xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:44+00:00", "counts_on": "2026-02-14", "programme": "01a208e1-ffa8-7000-a218-4da4c98b1274", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "qualifying": 44, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (394, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_membership', '01a208e1-ffbc-7000-92c3-41cef207af0a', 5, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_posting.add', '0002', '{"qualifying": [102, 146]}');
INSERT INTO public.crmkit_journal VALUES (401, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_posting', '01a208e2-00ad-7000-9ab1-8c19464ee6d9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf48xkey", "kind": "receive", "points": 48, "reason": "cf48xreason", "undoes": "01a208e1-ffdd-7000-b6d7-781739377726", "earning": "01a208e1-ffcc-7000-9f87-456f3544e83b", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "booked_at": "2026-02-01T09:00:48+00:00", "counts_on": "2026-02-18", "programme": "01a208e1-ffa9-7000-b13f-0338e6a28305", "created_at": "2026-11-23T14:49:18.500448+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "qualifying": 0, "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (402, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00b0-7000-b99d-81ea885e975f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc", "points": 50, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e1-ffdd-7000-b6d7-781739377726", "put_into": "available", "booked_at": "2026-02-01T09:00:49+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (403, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 2, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [7, 8], "available": [7, 57]}');
INSERT INTO public.crmkit_journal VALUES (404, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 2, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [26, 76], "state": ["pending", "available"]}');
INSERT INTO public.crmkit_journal VALUES (405, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00b7-7000-9844-6460982e81d1', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd8-7000-8895-ac79a5df2de4", "points": 51, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-0032-7000-9550-e596b4099bba", "put_into": "available", "booked_at": "2026-02-01T09:00:50+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (406, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 3, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [8, 9], "available": [57, 108]}');
INSERT INTO public.crmkit_journal VALUES (407, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 2, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [27, 78]}');
INSERT INTO public.crmkit_journal VALUES (408, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00bd-7000-b4c0-4c984d52d9aa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd9-7000-bf3b-f5b7adfd49af", "points": 52, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-0035-7000-9383-beb5da3d7b6c", "put_into": "available", "booked_at": "2026-02-01T09:00:51+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (409, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 4, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [9, 10], "available": [108, 160]}');
INSERT INTO public.crmkit_journal VALUES (410, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 2, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [28, 80], "state": ["closed", "available"]}');
INSERT INTO public.crmkit_journal VALUES (411, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00c7-7000-9e0f-2ad975373078', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc", "points": 53, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-005a-7000-9e8c-e85741a6b8ef", "put_into": "available", "booked_at": "2026-02-01T09:00:52+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (412, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 5, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [10, 11], "available": [160, 213]}');
INSERT INTO public.crmkit_journal VALUES (413, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 3, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [76, 129]}');
INSERT INTO public.crmkit_journal VALUES (414, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00cd-7000-9048-632758799238', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd8-7000-8895-ac79a5df2de4", "points": 54, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-005d-7000-9716-63e0f6cf6cbf", "put_into": "available", "booked_at": "2026-02-01T09:00:53+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (415, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 6, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [11, 12], "available": [213, 267]}');
INSERT INTO public.crmkit_journal VALUES (416, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 3, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [78, 132]}');
INSERT INTO public.crmkit_journal VALUES (417, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00d3-7000-9439-5507c8fb2d1f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd9-7000-bf3b-f5b7adfd49af", "points": 55, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-0086-7000-bca4-24246fc97da6", "put_into": "available", "booked_at": "2026-02-01T09:00:54+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (418, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 7, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [12, 13], "available": [267, 322]}');
INSERT INTO public.crmkit_journal VALUES (419, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 3, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [80, 135]}');
INSERT INTO public.crmkit_journal VALUES (420, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00d9-7000-9d17-521737a2473d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc", "points": 56, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-0089-7000-bcd7-2a8d1ad554df", "put_into": "available", "booked_at": "2026-02-01T09:00:55+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (421, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 8, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [13, 14], "available": [322, 378]}');
INSERT INTO public.crmkit_journal VALUES (422, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 4, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [129, 185]}');
INSERT INTO public.crmkit_journal VALUES (423, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_entry', '01a208e2-00df-7000-9e82-39141c95801b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"lot": "01a208e1-ffd8-7000-8895-ac79a5df2de4", "points": 57, "wallet": "01a208e1-ffaf-7000-83a0-fd8eb2f781fa", "posting": "01a208e2-00ad-7000-9ab1-8c19464ee6d9", "put_into": "available", "booked_at": "2026-02-01T09:00:56+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "removed_at": null, "taken_from": "issued", "updated_at": "2026-11-23T14:49:18.500448+00:00"}');
INSERT INTO public.crmkit_journal VALUES (424, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_wallet', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 9, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"entries": [14, 15], "available": [378, 435]}');
INSERT INTO public.crmkit_journal VALUES (425, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_lot', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 4, 'change', 'system', 'loyalty', 'system:freezer', 'loyalty_entry.add', '0002', '{"left": [132, 189]}');
INSERT INTO public.crmkit_journal VALUES (426, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_voucher', '01a208e2-00e6-7000-aa99-cfcf8a37fa45', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf57xkey", "hint": "cf57", "value": 570000, "reward": "01a208e1-ffca-7000-a759-ad34d699ee2d", "status": "issued", "percent": 5700, "posting": "01a208e1-ffdd-7000-b6d7-781739377726", "used_at": "2026-02-01T09:00:57+00:00", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "used_for": "cf57xused_for", "code_hash": "cf57xcode_hash", "issued_at": "2026-02-01T09:00:57+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:57+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "value_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (427, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_voucher', '01a208e2-00eb-7000-948c-405b33a6198d', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf58xkey", "hint": "cf58", "value": 580000, "reward": "01a208e1-ffca-7000-a759-ad34d699ee2d", "status": "used", "percent": 5800, "posting": "01a208e2-0032-7000-9550-e596b4099bba", "used_at": "2026-02-01T09:00:58+00:00", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "used_for": "cf58xused_for", "code_hash": "cf58xcode_hash", "issued_at": "2026-02-01T09:00:58+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:58+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "value_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (428, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_voucher', '01a208e2-00ee-7000-8292-73ce2a0647c4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf59xkey", "hint": "cf59", "value": 590000, "reward": "01a208e1-ffca-7000-a759-ad34d699ee2d", "status": "cancelled", "percent": 5900, "posting": "01a208e2-0035-7000-9383-beb5da3d7b6c", "used_at": "2026-02-01T09:00:59+00:00", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "used_for": "cf59xused_for", "code_hash": "cf59xcode_hash", "issued_at": "2026-02-01T09:00:59+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:00:59+00:00", "membership": "01a208e1-ffbc-7000-92c3-41cef207af0a", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "value_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (429, 1, 36546, '2026-11-23 14:49:18.500448+00', 'loyalty_voucher', '01a208e2-00f1-7000-bf92-c8c025e1a3d4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"key": "cf60xkey", "hint": "cf60", "value": 600000, "reward": "01a208e1-ffca-7000-a759-ad34d699ee2d", "status": "expired", "percent": 6000, "posting": "01a208e2-005a-7000-9e8c-e85741a6b8ef", "used_at": "2026-02-01T09:01:00+00:00", "customer": "01a208e1-ffa4-7000-9edd-7cb48128bb22", "used_for": "cf60xused_for", "code_hash": "cf60xcode_hash", "issued_at": "2026-02-01T09:01:00+00:00", "created_at": "2026-11-23T14:49:18.500448+00:00", "expires_at": "2026-02-01T09:01:00+00:00", "membership": "01a208e1-ffc3-7000-9758-e33fb0d26569", "removed_at": null, "updated_at": "2026-11-23T14:49:18.500448+00:00", "value_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (430, 1, 36619, '2026-11-23 14:49:18.836745+00', 'customer', '01a208e2-00f5-7000-886a-e0e636bb757e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:18.836745+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:18.836745+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (431, 1, 36619, '2026-11-23 14:49:18.836745+00', 'customer', '01a208e2-00f6-7000-88c8-eaecaf562a4f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:18.836745+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:18.836745+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (432, 1, 36619, '2026-11-23 14:49:18.836745+00', 'purchases_family', '01a208e2-00f8-7000-b6db-ea7b32de0da8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"name": "cf3xname", "parent": null, "created_at": "2026-11-23T14:49:18.836745+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.836745+00:00"}');
INSERT INTO public.crmkit_journal VALUES (433, 1, 36619, '2026-11-23 14:49:18.836745+00', 'purchases_product', '01a208e2-00f9-7000-98bf-7bd546ab0055', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"code": "cf4xcode", "name": "cf4xname", "price": 40000, "active": true, "family": "01a208e2-00f8-7000-b6db-ea7b32de0da8", "created_at": "2026-11-23T14:49:18.836745+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.836745+00:00", "price_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (434, 1, 36619, '2026-11-23 14:49:18.836745+00', 'purchases_purchase', '01a208e2-00fd-7000-994d-e464a9374300', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"key": "cf5xkey", "kind": "sale", "place": "cf5xplace", "total": 50000, "digest": "cf5xdigest", "source": "cf5xsource", "purpose": "cf5xpurpose", "customer": "01a208e2-00f5-7000-886a-e0e636bb757e", "original": null, "placed_at": "2026-02-01T09:00:05+00:00", "placed_on": "2026-02-01", "created_at": "2026-11-23T14:49:18.836745+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.836745+00:00", "payment_method": "cf5xpayment_method", "total_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (435, 1, 36619, '2026-11-23 14:49:18.836745+00', 'purchases_purchase', '01a208e2-0104-7000-b84a-bfaa3173b98c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"key": "cf6xkey", "kind": "sale", "place": "cf6xplace", "total": 60000, "digest": "cf6xdigest", "source": "cf6xsource", "purpose": "cf6xpurpose", "customer": "01a208e2-00f5-7000-886a-e0e636bb757e", "original": null, "placed_at": "2026-02-01T09:00:06+00:00", "placed_on": "2026-02-01", "created_at": "2026-11-23T14:49:18.836745+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.836745+00:00", "payment_method": "cf6xpayment_method", "total_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (436, 1, 36619, '2026-11-23 14:49:18.836745+00', 'purchases_line', '01a208e2-010a-7000-b269-7f91b6f7c4f8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0001', '{"price": 70000, "total": 70000, "product": "01a208e2-00f9-7000-98bf-7bd546ab0055", "purchase": "01a208e2-00fd-7000-994d-e464a9374300", "quantity": 70000, "created_at": "2026-11-23T14:49:18.836745+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.836745+00:00", "description": "cf7xdescription", "price_currency": "EUR", "total_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (437, 1, 36627, '2026-11-23 14:49:18.861595+00', 'customer', '01a208e2-010d-7000-b4b6-69bf4ac56489', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf1xname", "tags": ["cf1xtags"], "owner": null, "custom": {}, "income": 10000, "source": "cf1xsource", "country": "PL", "website": "cf1xwebsite", "language": "pl", "employees": 1, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-02", "created_at": "2026-11-23T14:49:18.861595+00:00", "given_name": "cf1xgiven_name", "occupation": "cf1xoccupation", "removed_at": null, "salutation": "cf1xsalutation", "updated_at": "2026-11-23T14:49:18.861595+00:00", "family_name": "cf1xfamily_name", "registration": "cf1xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (438, 1, 36627, '2026-11-23 14:49:18.861595+00', 'customer', '01a208e2-010f-7000-a704-6ffce9f09e61', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"sex": "female", "kind": "person", "name": "cf2xname", "tags": ["cf2xtags"], "owner": null, "custom": {}, "income": 20000, "source": "cf2xsource", "country": "PL", "website": "cf2xwebsite", "language": "pl", "employees": 2, "erased_at": null, "lifecycle": "customer", "time_zone": "UTC", "birth_date": "2026-01-03", "created_at": "2026-11-23T14:49:18.861595+00:00", "given_name": "cf2xgiven_name", "occupation": "cf2xoccupation", "removed_at": null, "salutation": "cf2xsalutation", "updated_at": "2026-11-23T14:49:18.861595+00:00", "family_name": "cf2xfamily_name", "registration": "cf2xregistration", "income_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (439, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_activity_plan', '01a208e2-0110-7000-830e-09fea7264029', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf3xname", "every": "week", "owner": "somebody", "times": 1, "active": true, "channel": "cf3xchannel", "ends_on": null, "minutes": 8, "criterion": "True", "starts_on": "2026-01-04", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (440, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_activity_plan', '01a208e2-0112-7000-9026-fc76c9fb0e2f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf4xname", "every": "month", "owner": "somebody", "times": 1, "active": true, "channel": "cf4xchannel", "ends_on": null, "minutes": 9, "criterion": "True", "starts_on": "2026-01-05", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (441, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_activity_plan', '01a208e2-0113-7000-b0d2-ab057f9a333f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf5xname", "every": "quarter", "owner": "somebody", "times": 1, "active": true, "channel": "cf5xchannel", "ends_on": null, "minutes": 10, "criterion": "True", "starts_on": "2026-01-06", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (442, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_activity_plan', '01a208e2-0115-7000-ad28-e38e64ee71e6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf6xname", "every": "year", "owner": "somebody", "times": 1, "active": true, "channel": "cf6xchannel", "ends_on": null, "minutes": 11, "criterion": "True", "starts_on": "2026-01-07", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (443, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_calendar_feed', '01a208e2-0116-7000-b676-0e9b98ea0109', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf7xname", "digest": "0000000000000000000000000000000000000000000000000000000000000007", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "revoked_at": "2026-02-01T09:00:07+00:00", "updated_at": "2026-11-23T14:49:18.861595+00:00", "employee_key": "somebody"}');
INSERT INTO public.crmkit_journal VALUES (445, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-011d-7000-9efc-9ff0ea5cbce4', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "project_announced", "mode": "suggest", "name": "cf14xname", "work": "interaction", "title": "cf14xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (446, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-0121-7001-b928-d98f41575838', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "contract_ending", "mode": "suggest", "name": "cf20xname", "work": "interaction", "title": "cf20xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (447, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-0126-7000-a25d-501b614b5c46', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "competitor_failing", "mode": "suggest", "name": "cf26xname", "work": "interaction", "title": "cf26xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (448, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-0129-7002-88e7-7eb243ea283b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "budget_date", "mode": "suggest", "name": "cf32xname", "work": "interaction", "title": "cf32xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (449, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-012e-7000-ae5e-4179c6ffe017', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "need_changed", "mode": "suggest", "name": "cf38xname", "work": "interaction", "title": "cf38xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (450, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-0132-7000-a8d3-1215d278c104', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "person_changed", "mode": "suggest", "name": "cf44xname", "work": "interaction", "title": "cf44xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (451, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event_rule', '01a208e2-0136-7000-b5af-f3293d46b2f7', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"days": 7, "kind": "other", "mode": "suggest", "name": "cf50xname", "work": "interaction", "title": "cf50xtitle", "active": true, "channel": "phone", "assignee": "somebody", "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (452, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_judgement', '01a208e2-0137-7000-83f0-95cae3fade45', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "own", "note": "cf51xnote", "judge": "somebody", "owner": "somebody", "amount": 510000, "ends_on": "2026-01-02", "starts_on": "2026-01-02", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "amount_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (453, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_judgement', '01a208e2-0139-7000-8ecb-c0be8df5c0d0', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "manager", "note": "cf52xnote", "judge": "somebody", "owner": "somebody", "amount": 520000, "ends_on": "2026-01-03", "starts_on": "2026-01-03", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "amount_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (454, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_reason', '01a208e2-013a-7000-b964-fbb563f51e8f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf53xname", "outcome": "won", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (455, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_reason', '01a208e2-013b-7000-addf-432836967d2a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf54xname", "outcome": "lost", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (456, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_snapshot', '01a208e2-013c-7000-9033-0ec18752fbc2', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"note": "cf55xnote", "deals": 55, "taken_at": "2026-02-01T09:00:55+00:00", "taken_on": "2026-01-06", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (457, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_competitor_product', '01a208e2-013d-7000-8cfe-e6f49fe92a5b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf56xname", "note": "cf56xnote", "price": 560000, "against": "cf56xagainst", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "price_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (458, 1, 36627, '2026-11-23 14:49:18.861595+00', 'pipeline', '01a208e2-0140-7000-af87-2f7b9ca43180', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf58xname", "title": "cf58xtitle", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (459, 1, 36627, '2026-11-23 14:49:18.861595+00', 'team', '01a208e2-0141-7000-8dfa-7de363282d44', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf59xname", "leader": "somebody", "parent": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (460, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_pipeline_rule', '01a208e2-0140-7000-af87-2f7b9ca43180', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": "01a208e2-0141-7000-8dfa-7de363282d44", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (461, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_territory', '01a208e2-0145-7000-8a8c-7e310ca8c426', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"name": "cf60xname", "team": "01a208e2-0141-7000-8dfa-7de363282d44", "parent": null, "priority": 60, "criterion": "True", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (462, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_wish', '01a208e2-0149-7000-a77b-c53bc7bc1af8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"sku": "cf61xsku", "owner": "somebody", "topic": "cf61xtopic", "detail": "cf61xdetail", "normal": "cf61xtopic", "region": "cf61xregion", "status": "open", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "quantity": 610000, "wished_on": "2026-01-12", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (463, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_wish', '01a208e2-014d-7000-b6e6-3acc8c3b44ee', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"sku": "cf62xsku", "owner": "somebody", "topic": "cf62xtopic", "detail": "cf62xdetail", "normal": "cf62xtopic", "region": "cf62xregion", "status": "planned", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "quantity": 620000, "wished_on": "2026-01-13", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (464, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_wish', '01a208e2-0150-7000-9f01-4b08d4fc5277', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"sku": "cf63xsku", "owner": "somebody", "topic": "cf63xtopic", "detail": "cf63xdetail", "normal": "cf63xtopic", "region": "cf63xregion", "status": "offered", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "quantity": 630000, "wished_on": "2026-01-14", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (465, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_wish', '01a208e2-0152-7000-b662-a0755359ca78', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"sku": "cf64xsku", "owner": "somebody", "topic": "cf64xtopic", "detail": "cf64xdetail", "normal": "cf64xtopic", "region": "cf64xregion", "status": "declined", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "quantity": 640000, "wished_on": "2026-01-15", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (466, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_place', '01a208e2-010d-7000-b4b6-69bf4ac56489', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"territory": "01a208e2-0145-7000-8a8c-7e310ca8c426", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (467, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_quota', '01a208e2-0157-7000-92c0-28557d288f5c', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": null, "count": 5, "every": "month", "scope": "won_count|month||||P-66|", "amount": null, "channel": null, "ends_on": "2026-01-31", "measure": "won_count", "starts_on": "2026-01-01", "territory": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "product_key": "P-66", "employee_key": null, "amount_currency": null}');
INSERT INTO public.crmkit_journal VALUES (468, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_quota', '01a208e2-0159-7000-883d-051f25837fb8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": null, "count": 5, "every": "month", "scope": "won_count|month||||P-67|", "amount": null, "channel": null, "ends_on": "2026-01-31", "measure": "won_count", "starts_on": "2026-01-01", "territory": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "product_key": "P-67", "employee_key": null, "amount_currency": null}');
INSERT INTO public.crmkit_journal VALUES (469, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_quota', '01a208e2-015b-7000-961c-bee656f4f692', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": null, "count": 5, "every": "month", "scope": "won_count|month||||P-68|", "amount": null, "channel": null, "ends_on": "2026-01-31", "measure": "won_count", "starts_on": "2026-01-01", "territory": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "product_key": "P-68", "employee_key": null, "amount_currency": null}');
INSERT INTO public.crmkit_journal VALUES (470, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_quota', '01a208e2-015d-7000-924d-f6d88f868c2b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"team": null, "count": 5, "every": "month", "scope": "won_count|month||||P-69|", "amount": null, "channel": null, "ends_on": "2026-01-31", "measure": "won_count", "starts_on": "2026-01-01", "territory": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "product_key": "P-69", "employee_key": null, "amount_currency": null}');
INSERT INTO public.crmkit_journal VALUES (471, 1, 36627, '2026-11-23 14:49:18.861595+00', 'stage', '01a208e2-015f-7000-a2d9-9b010160ccaa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf71xname", "title": "cf71xtitle", "outcome": "open", "category": "omitted", "pipeline": "01a208e2-0140-7000-af87-2f7b9ca43180", "position": 71, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "probability": 71}');
INSERT INTO public.crmkit_journal VALUES (472, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_stage_rule', '01a208e2-015f-7000-a2d9-9b010160ccaa', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"assumed": 70, "learned": true, "max_days": 70, "required": ["amount"], "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (473, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_territory_member', '01a208e2-0162-7000-9231-352a6a512bdf', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"territory": "01a208e2-0145-7000-8a8c-7e310ca8c426", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "employee_key": "somebody"}');
INSERT INTO public.crmkit_journal VALUES (474, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_transition', '01a208e2-0162-7001-8b9d-6101a5986f50', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"to_stage": "01a208e2-015f-7000-a2d9-9b010160ccaa", "created_at": "2026-11-23T14:49:18.861595+00:00", "from_stage": "01a208e2-015f-7000-a2d9-9b010160ccaa", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00"}');
INSERT INTO public.crmkit_journal VALUES (475, 1, 36627, '2026-11-23 14:49:18.861595+00', 'campaign', '01a208e2-016d-7000-a0c5-78dea57ebf23', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"cost": 760000, "kind": "cf76xkind", "name": "cf76xname", "owner": "somebody", "budget": 760000, "parent": null, "status": "planned", "ends_on": "2026-01-27", "audience": null, "starts_on": "2026-01-27", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "cost_currency": "EUR", "budget_currency": "EUR", "expected_revenue": 760000, "expected_revenue_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (476, 1, 36627, '2026-11-23 14:49:18.861595+00', 'opportunity', '01a208e2-016e-7000-b533-fb3badd88ab9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"name": "cf75xname", "owner": "somebody", "stage": "01a208e2-015f-7000-a2d9-9b010160ccaa", "amount": 750000, "reason": "cf75xreason", "source": "cf75xsource", "status": "open", "campaign": "01a208e2-016d-7000-a0c5-78dea57ebf23", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "pipeline": "01a208e2-0140-7000-af87-2f7b9ca43180", "closed_on": null, "next_step": "cf75xnext_step", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "probability": 71, "stage_since": "2026-11-23T14:49:18.861595+00:00", "expected_close": "2026-01-26", "amount_currency": "EUR", "amount_overridden": true}');
INSERT INTO public.crmkit_journal VALUES (477, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_stay', '01a208e2-017c-7000-81d8-4120c343bbc1', 1, 'add', 'system', 'sfa', 'system:freezer', 'opportunity.add', '0002', '{"owner": "somebody", "stage": "01a208e2-015f-7000-a2d9-9b010160ccaa", "status": "open", "left_at": null, "created_at": "2026-11-23T14:49:18.861595+00:00", "entered_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_journal VALUES (478, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_deal', '01a208e2-016e-7000-b533-fb3badd88ab9', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"mrr": 740000, "every": "month", "category": "omitted", "recurring": 740000, "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "term_months": 75, "mrr_currency": "EUR", "next_step_on": "2026-01-25", "recurring_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (479, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_encounter', '01a208e2-0181-7000-aadc-00e261fd87e8', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"note": "cf84xnote", "standing": "suspected", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_journal VALUES (480, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01b8-7000-8b47-58b1ab51ae6a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "project_announced", "note": "cf113xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-14", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-14"}');
INSERT INTO public.crmkit_journal VALUES (481, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01c2-7000-9f2f-e06cb7499635', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-011d-7000-9efc-9ff0ea5cbce4", "work": "interaction", "event": "01a208e2-01b8-7000-8b47-58b1ab51ae6a", "title": "cf14xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (482, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01c7-7000-a9b1-60607bde63ed', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "contract_ending", "note": "cf114xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-15", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-15"}');
INSERT INTO public.crmkit_journal VALUES (483, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01ce-7000-95eb-c4970b08a74e', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-0121-7001-b928-d98f41575838", "work": "interaction", "event": "01a208e2-01c7-7000-a9b1-60607bde63ed", "title": "cf20xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (484, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01d0-7000-b812-348566634ac3', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "competitor_failing", "note": "cf115xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-16", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-16"}');
INSERT INTO public.crmkit_journal VALUES (485, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01d7-7000-a378-57bf6f17fdd5', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-0126-7000-a25d-501b614b5c46", "work": "interaction", "event": "01a208e2-01d0-7000-b812-348566634ac3", "title": "cf26xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (486, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01da-7000-a5ad-db3b827e654b', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "budget_date", "note": "cf116xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-17", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-17"}');
INSERT INTO public.crmkit_journal VALUES (487, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01e2-7000-aa39-0dc3b630a11e', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-0129-7002-88e7-7eb243ea283b", "work": "interaction", "event": "01a208e2-01da-7000-a5ad-db3b827e654b", "title": "cf32xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (488, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01e4-7000-bd35-7dda7a4d8558', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "need_changed", "note": "cf117xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-18", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-18"}');
INSERT INTO public.crmkit_journal VALUES (489, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01ea-7000-8710-6ba31fa15bb7', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-012e-7000-ae5e-4179c6ffe017", "work": "interaction", "event": "01a208e2-01e4-7000-bd35-7dda7a4d8558", "title": "cf38xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (490, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01ed-7000-8c6c-03abb0b6e069', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "person_changed", "note": "cf118xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-19", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-19"}');
INSERT INTO public.crmkit_journal VALUES (491, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01f3-7000-8785-72be688481ad', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-0132-7000-a8d3-1215d278c104", "work": "interaction", "event": "01a208e2-01ed-7000-8c6c-03abb0b6e069", "title": "cf44xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (492, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_event', '01a208e2-01f6-7000-9eb3-a4bb6fdb590e', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"kind": "other", "note": "cf119xnote", "owner": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "competitor": "01a208e2-0118-7000-a5cb-0460759f1ebd", "created_at": "2026-11-23T14:49:18.861595+00:00", "happens_on": "2026-01-20", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "reported_on": "2026-01-20"}');
INSERT INTO public.crmkit_journal VALUES (493, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-01fc-7000-a8c9-18a2808f0469', 1, 'add', 'system', 'sfa', 'system:freezer', 'sfa_event.add', '0002', '{"rule": "01a208e2-0136-7000-b5af-f3293d46b2f7", "work": "interaction", "event": "01a208e2-01f6-7000-9eb3-a4bb6fdb590e", "title": "cf50xtitle", "due_on": "2026-11-23", "reason": null, "status": "open", "channel": "phone", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": null, "opportunity": null}');
INSERT INTO public.crmkit_journal VALUES (495, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_snapshot_line', '01a208e2-0203-7000-adc0-cade33c36af5', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"owner": "somebody", "amount": 1210000, "category": "omitted", "snapshot": "01a208e2-013c-7000-9033-0ec18752fbc2", "opened_at": "2026-02-01T09:02:01+00:00", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "probability": 100, "expected_close": "2026-01-22", "amount_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (496, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_split', '01a208e2-023b-7000-a8de-2a7da0e14db6', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"share": 10000, "amount": 1500000, "closed": true, "employee": "somebody", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9", "amount_currency": "EUR"}');
INSERT INTO public.crmkit_journal VALUES (497, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_split', '01a208e2-023b-7000-a8de-2a7da0e14db6', 2, 'change', 'system', 'sfa', 'system:freezer', 'sfa_split.add', '0002', '{"amount": [1500000, 750000], "closed": [true, false], "amount_currency": ["EUR", "EUR"]}');
INSERT INTO public.crmkit_journal VALUES (498, 1, 36627, '2026-11-23 14:49:18.861595+00', 'interaction', '01a208e2-024e-7000-81de-2f584f1750ad', 1, 'add', 'employee', 'system:freezer', NULL, '', '0004', '{"body": "cf173xbody", "owner": "somebody", "due_at": "2026-02-01T09:02:53+00:00", "status": "planned", "thread": "cf173xthread", "channel": "cf173xchannel", "minutes": 173, "outcome": "cf173xoutcome", "subject": "cf173xsubject", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "direction": "in", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "happened_at": "2026-02-01T09:02:53+00:00", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_journal VALUES (499, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_planned_visit', '01a208e2-025a-7000-ab2a-ed06d778243a', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"plan": "01a208e2-0110-7000-830e-09fea7264029", "slot": 172, "owner": "somebody", "closed": true, "period": "2026-01-23", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": "01a208e2-024e-7000-81de-2f584f1750ad"}');
INSERT INTO public.crmkit_journal VALUES (500, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-0262-7000-bc25-92802830aed2', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"rule": "01a208e2-0121-7001-b928-d98f41575838", "work": "opportunity", "event": "01a208e2-01c7-7000-a9b1-60607bde63ed", "title": "cf181xtitle", "due_on": "2026-02-01", "reason": "cf181xreason", "status": "accepted", "channel": "cf181xchannel", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": "01a208e2-024e-7000-81de-2f584f1750ad", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_journal VALUES (501, 1, 36627, '2026-11-23 14:49:18.861595+00', 'sfa_suggestion', '01a208e2-0268-7000-8b43-23cb41fc588f', 1, 'add', 'employee', 'system:freezer', NULL, '', '0002', '{"rule": "01a208e2-0126-7000-a25d-501b614b5c46", "work": "interaction", "event": "01a208e2-01d0-7000-b812-348566634ac3", "title": "cf182xtitle", "due_on": "2026-02-02", "reason": "cf182xreason", "status": "dismissed", "channel": "cf182xchannel", "assignee": "somebody", "customer": "01a208e2-010d-7000-b4b6-69bf4ac56489", "created_at": "2026-11-23T14:49:18.861595+00:00", "removed_at": null, "updated_at": "2026-11-23T14:49:18.861595+00:00", "interaction": "01a208e2-024e-7000-81de-2f584f1750ad", "opportunity": "01a208e2-016e-7000-b533-fb3badd88ab9"}');
INSERT INTO public.crmkit_key_accounts_account VALUES ('01a208e1-fab5-7000-ac72-00d74203fe67', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', 'system:freezer', '2026-11-23', NULL, '');
INSERT INTO public.crmkit_key_accounts_account VALUES ('01a208e1-fd90-7000-842a-e93e02663e20', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', '2026-01-05', '2026-01-05', 'cf4xreason');
INSERT INTO public.crmkit_key_accounts_decision VALUES ('01a208e1-fae6-7000-9072-3f07c0cb48ea', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fada-7000-bb89-fa42b3296501', 1, '01a208e1-fadf-7000-9fcb-816c53f17271');
INSERT INTO public.crmkit_key_accounts_decision VALUES ('01a208e1-fe41-7000-a157-009ee7fb7603', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fdac-7000-863e-0171a329c471', 71, '01a208e1-fe3d-7000-b9bb-3af79550316d');
INSERT INTO public.crmkit_key_accounts_factor VALUES ('01a208e1-fab9-7000-a19e-45199eeac950', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, 'interactions.count_90d', 100, 0, 100000);
INSERT INTO public.crmkit_key_accounts_factor VALUES ('01a208e1-fd8e-7000-b924-68ed2c952a72', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, 'cf3xtrait', 4, 0, 100000);
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd94-7000-bc4c-6706fa127b72', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'manager');
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd96-7000-8568-bdb21e54108c', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'sales');
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd98-7000-918d-d2d5f2d3b2ff', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'service');
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd9a-7000-862c-c2d573657fe3', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'technical');
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd9b-7000-9862-f7283aaf4650', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'sponsor');
INSERT INTO public.crmkit_key_accounts_member VALUES ('01a208e1-fd9d-7000-8c07-b828f5b21d99', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'somebody', 'other');
INSERT INTO public.crmkit_key_accounts_objective VALUES ('01a208e1-fac7-7000-9562-fb66d89887da', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fac2-7000-9b31-81e360f50d3d', 'Visits', NULL, 'visits', NULL, 'group', 0, 120000, NULL, NULL, NULL, NULL, '');
INSERT INTO public.crmkit_key_accounts_objective VALUES ('01a208e1-fe12-7000-95a8-372610096eec', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fda0-7000-9939-06fc3a168a1e', 'cf64xtitle', NULL, 'visits', NULL, 'group', 0, 640000, 640000, '2026-01-15', 'somebody', NULL, 'cf64xnote');
INSERT INTO public.crmkit_key_accounts_objective VALUES ('01a208e1-fe16-7000-b643-406dae819645', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fda5-7000-a64c-15f3391c2c50', 'cf65xtitle', NULL, 'visits', NULL, 'organisation', 0, 650000, 650000, '2026-01-16', 'somebody', '01a208e1-fe12-7000-95a8-372610096eec', 'cf65xnote');
INSERT INTO public.crmkit_key_accounts_plan VALUES ('01a208e1-fac2-7000-9b31-81e360f50d3d', 2, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', 1, 'proposed', 'Grow', '', '', '', '', '', '', NULL, NULL, NULL, 'system:freezer', NULL, '2026-11-23 14:49:17.23253+00', NULL, '');
INSERT INTO public.crmkit_key_accounts_plan VALUES ('01a208e1-fda0-7000-9939-06fc3a168a1e', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 12, 'draft', 'cf11xtitle', 'cf11xsummary', 'cf11xstrengths', 'cf11xweaknesses', 'cf11xchances', 'cf11xthreats', 'cf11xstrategy', '2026-01-12', '2026-01-12', NULL, 'somebody', 'somebody', '2026-02-01 09:00:11+00', '2026-02-01 09:00:11+00', 'cf11xremark');
INSERT INTO public.crmkit_key_accounts_plan VALUES ('01a208e1-fda5-7000-a64c-15f3391c2c50', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 13, 'proposed', 'cf12xtitle', 'cf12xsummary', 'cf12xstrengths', 'cf12xweaknesses', 'cf12xchances', 'cf12xthreats', 'cf12xstrategy', '2026-01-13', '2026-01-13', '01a208e1-fda0-7000-9939-06fc3a168a1e', 'somebody', 'somebody', '2026-02-01 09:00:12+00', '2026-02-01 09:00:12+00', 'cf12xremark');
INSERT INTO public.crmkit_key_accounts_plan VALUES ('01a208e1-fda7-7000-a7c4-1c8ea8f600f5', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 14, 'approved', 'cf13xtitle', 'cf13xsummary', 'cf13xstrengths', 'cf13xweaknesses', 'cf13xchances', 'cf13xthreats', 'cf13xstrategy', '2026-01-14', '2026-01-14', '01a208e1-fda0-7000-9939-06fc3a168a1e', 'somebody', 'somebody', '2026-02-01 09:00:13+00', '2026-02-01 09:00:13+00', 'cf13xremark');
INSERT INTO public.crmkit_key_accounts_plan VALUES ('01a208e1-fda9-7000-8ce2-be3f5321acf5', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 15, 'superseded', 'cf14xtitle', 'cf14xsummary', 'cf14xstrengths', 'cf14xweaknesses', 'cf14xchances', 'cf14xthreats', 'cf14xstrategy', '2026-01-15', '2026-01-15', '01a208e1-fda0-7000-9939-06fc3a168a1e', 'somebody', 'somebody', '2026-02-01 09:00:14+00', '2026-02-01 09:00:14+00', 'cf14xremark');
INSERT INTO public.crmkit_key_accounts_review VALUES ('01a208e1-fada-7000-bb89-fa42b3296501', 2, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', '2027-02-21', 'held', '', 'system:freezer', '2026-11-23 14:49:17.23253+00', 'well', NULL);
INSERT INTO public.crmkit_key_accounts_review VALUES ('01a208e1-fae9-7000-b63b-4b52c11036dd', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', '2027-02-21', 'planned', '', 'system:freezer', NULL, '', NULL);
INSERT INTO public.crmkit_key_accounts_review VALUES ('01a208e1-fdac-7000-863e-0171a329c471', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', '2026-01-16', 'planned', 'cf15xsubject', 'somebody', NULL, 'cf15xsummary', '2026-02-01 09:00:15+00');
INSERT INTO public.crmkit_key_accounts_review VALUES ('01a208e1-fdae-7000-bb08-4c11af332aa4', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', '2026-01-17', 'planned', 'cf16xsubject', 'somebody', NULL, 'cf16xsummary', '2026-02-01 09:00:16+00');
INSERT INTO public.crmkit_key_accounts_review VALUES ('01a208e1-fdb0-7000-9b80-4a73433dead3', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', '2026-01-18', 'planned', 'cf17xsubject', 'somebody', NULL, 'cf17xsummary', '2026-02-01 09:00:17+00');
INSERT INTO public.crmkit_key_accounts_risk VALUES ('01a208e1-fad6-7000-9453-7377fb88d2e4', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', 'A rival undercuts us', 3, 4, 'open', 'system:freezer', '', NULL);
INSERT INTO public.crmkit_key_accounts_risk VALUES ('01a208e1-fdb3-7000-a117-761a7b9fa003', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf18xtitle', 5, 5, 'open', 'somebody', 'cf18xmitigation', '2026-01-19');
INSERT INTO public.crmkit_key_accounts_risk VALUES ('01a208e1-fdb6-7000-be07-bb1cd935486c', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf19xtitle', 5, 5, 'mitigated', 'somebody', 'cf19xmitigation', '2026-01-20');
INSERT INTO public.crmkit_key_accounts_risk VALUES ('01a208e1-fdb7-7000-9ce3-897fc922fb1c', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf20xtitle', 5, 5, 'occurred', 'somebody', 'cf20xmitigation', '2026-01-21');
INSERT INTO public.crmkit_key_accounts_risk VALUES ('01a208e1-fdb9-7000-86b3-a11419744313', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf21xtitle', 5, 5, 'closed', 'somebody', 'cf21xmitigation', '2026-01-22');
INSERT INTO public.crmkit_key_accounts_score VALUES ('01a208e1-fdbd-7000-836e-6be06b4052af', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', '2026-01-23', 2200, '["cf22xreasons"]');
INSERT INTO public.crmkit_key_accounts_space VALUES ('01a208e1-fdc1-7000-b940-72b2d6c63d0b', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf23xfamily', 'have', 'cf23xcompetitor', 230000, 'EUR', 'cf23xnote');
INSERT INTO public.crmkit_key_accounts_space VALUES ('01a208e1-fdc3-7000-b26a-29936e5303eb', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf24xfamily', 'open', 'cf24xcompetitor', 240000, 'EUR', 'cf24xnote');
INSERT INTO public.crmkit_key_accounts_space VALUES ('01a208e1-fdc5-7000-8995-87182954f513', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf25xfamily', 'competitor', 'cf25xcompetitor', 250000, 'EUR', 'cf25xnote');
INSERT INTO public.crmkit_key_accounts_space VALUES ('01a208e1-fdc7-7000-9e75-f86ded6b2e50', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf26xfamily', 'none', 'cf26xcompetitor', 260000, 'EUR', 'cf26xnote');
INSERT INTO public.crmkit_key_accounts_stakeholder VALUES ('01a208e1-fad0-7000-a3d4-09c48efc0652', 1, '2026-11-23 14:49:17.23253+00', '2026-11-23 14:49:17.23253+00', NULL, '01a208e1-fab0-7000-8225-9c72630c6047', '01a208e1-fab2-7000-9545-ef7f997f4e8b', 'decider', '[]', 5, 'neutral', NULL, '');
INSERT INTO public.crmkit_key_accounts_stakeholder VALUES ('01a208e1-fdca-7000-9b71-4815c35b6ee2', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', '01a208e1-fd8c-7000-9e37-0bd0bd640aa5', 'decider', '[]', 5, 'opposed', '2026-01-28', 'cf27xnote');
INSERT INTO public.crmkit_key_accounts_stakeholder VALUES ('01a208e1-fdcd-7000-851e-d2a05f2cd48c', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd8c-7000-9e37-0bd0bd640aa5', '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'influencer', '[]', 5, 'sceptical', '2026-01-29', 'cf28xnote');
INSERT INTO public.crmkit_key_accounts_tie VALUES ('01a208e1-fe19-7000-84eb-823ae5764baa', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fdca-7000-9b71-4815c35b6ee2', '01a208e1-fdca-7000-9b71-4815c35b6ee2', 'reports_to');
INSERT INTO public.crmkit_key_accounts_tie VALUES ('01a208e1-fe1e-7000-938e-81a9c24b3e3a', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fdcd-7000-851e-d2a05f2cd48c', '01a208e1-fdcd-7000-851e-d2a05f2cd48c', 'influences');
INSERT INTO public.crmkit_key_accounts_tie VALUES ('01a208e1-fe20-7000-8357-39fa491f3fdb', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fdca-7000-9b71-4815c35b6ee2', '01a208e1-fdca-7000-9b71-4815c35b6ee2', 'trusts');
INSERT INTO public.crmkit_key_accounts_tie VALUES ('01a208e1-fe24-7000-a551-1f9eae56c200', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fdcd-7000-851e-d2a05f2cd48c', '01a208e1-fdcd-7000-851e-d2a05f2cd48c', 'rivals');
INSERT INTO public.crmkit_key_accounts_version VALUES ('0001');
INSERT INTO public.crmkit_knowledge_answer VALUES ('01a208e1-fb0d-7000-8d4d-c0e190afaaa3', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, '01a208e1-faf5-7000-a2e0-493e529bc9cc', '01a208e1-faec-7000-a046-300c66fc5f30', 0, '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', '2026-11-23 14:49:17.291026+00', 'system:freezer');
INSERT INTO public.crmkit_knowledge_answer VALUES ('01a208e1-fe8e-7000-8bdc-a141e7cd7db5', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe8a-7000-847a-894276c3e555', '01a208e1-fe4f-7000-8401-fd002fab9881', 37, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', '2026-02-01 09:00:37+00', 'somebody');
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-faec-7000-a046-300c66fc5f30', 2, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, 'How to return a kettle', 'how to return a kettle', 'Bring it to any shop.', 'article', 'en', '[]', NULL, 'internal', 'review', 0, NULL, 'system:freezer', NULL, NULL, NULL, 0, NULL, 'how to return a kettle', 'bring it to any shop', DEFAULT);
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-fe4f-7000-8401-fd002fab9881', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf8xtitle', 'cf8xtitle', 'cf8xbody', 'article', 'pl', '["cf8xkeywords"]', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'internal', 'draft', 8, '2026-02-01 09:00:08+00', 'somebody', '2026-01-09', '2026-01-09', NULL, 8, NULL, 'cf8xtitle cf8xkeywords', 'cf8xbody', DEFAULT);
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-fe50-7000-9e21-4bca18203111', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf9xtitle', 'cf9xtitle', 'cf9xbody', 'article', 'he', '["cf9xkeywords"]', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'partner', 'draft', 9, '2026-02-01 09:00:09+00', 'somebody', '2026-01-10', '2026-01-10', '01a208e1-fe4f-7000-8401-fd002fab9881', 9, NULL, 'cf9xtitle cf9xkeywords', 'cf9xbody', DEFAULT);
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-fe52-7000-81b5-c604d94eefa6', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf10xtitle', 'cf10xtitle', 'cf10xbody', 'article', 'ar', '["cf10xkeywords"]', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'public', 'draft', 10, '2026-02-01 09:00:10+00', 'somebody', '2026-01-11', '2026-01-11', '01a208e1-fe4f-7000-8401-fd002fab9881', 10, NULL, 'cf10xtitle cf10xkeywords', 'cf10xbody', DEFAULT);
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-fe53-7000-908a-f9a3ea128f6a', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf11xtitle', 'cf11xtitle', 'cf11xbody', 'article', 'en', '["cf11xkeywords"]', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'internal', 'draft', 11, '2026-02-01 09:00:11+00', 'somebody', '2026-01-12', '2026-01-12', '01a208e1-fe4f-7000-8401-fd002fab9881', 11, NULL, 'cf11xtitle cf11xkeywords', 'cf11xbody', DEFAULT);
INSERT INTO public.crmkit_knowledge_article VALUES ('01a208e1-fe54-7000-adc7-f5f7864c6dc3', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf12xtitle', 'cf12xtitle', 'cf12xbody', 'article', 'pt-BR', '["cf12xkeywords"]', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'partner', 'draft', 12, '2026-02-01 09:00:12+00', 'somebody', '2026-01-13', '2026-01-13', '01a208e1-fe4f-7000-8401-fd002fab9881', 12, NULL, 'cf12xtitle cf12xkeywords', 'cf12xbody', DEFAULT);
INSERT INTO public.crmkit_knowledge_category VALUES ('01a208e1-fe47-7000-8498-fb722c9e0df6', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf3xname', 'cf3xname', NULL, 3);
INSERT INTO public.crmkit_knowledge_conversation VALUES ('01a208e1-fafd-7000-8918-1b9a42cf11be', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, '01a208e1-faf5-7000-a2e0-493e529bc9cc', '01a208e1-faf9-7000-923f-06b581921b25', 1, '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', '{"steps": [{"say": "Did it arrive in time?", "step": "start"}, {"say": "We are sorry.", "step": "sorry"}]}', '["no"]', 'late', '2026-11-23 14:49:17.291026+00');
INSERT INTO public.crmkit_knowledge_conversation VALUES ('01a208e1-fe93-7000-8b89-02c7a5b4cf6f', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe8a-7000-847a-894276c3e555', '01a208e1-fe49-7000-8908-bb6d9dfe5664', 40, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', '{"said": "cf39xsaid"}', '["cf39xanswers"]', 'cf39xoutcome', '2026-02-01 09:00:39+00');
INSERT INTO public.crmkit_knowledge_exit_item VALUES ('01a208e1-fe98-7000-9493-f1b37a9444a1', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'somebody', 'somebody', 'cf40xquestion', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'open', '01a208e1-fe7e-7000-a379-f8111ec7430e');
INSERT INTO public.crmkit_knowledge_exit_item VALUES ('01a208e1-fe9b-7000-9902-f58763ab6dd8', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'somebody', 'somebody', 'cf41xquestion', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'answered', '01a208e1-fe81-7000-9e3a-daf65a6bd1c4');
INSERT INTO public.crmkit_knowledge_exit_item VALUES ('01a208e1-fe9e-7000-91f7-f4eff059eda3', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'somebody', 'somebody', 'cf42xquestion', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'dropped', '01a208e1-fe84-7000-b4f8-982978f63c8c');
INSERT INTO public.crmkit_knowledge_note VALUES ('01a208e1-fb00-7000-9281-eada4b37baf9', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 'works', 'calls on Mondays', 'calls on mondays', NULL, NULL, NULL, '2026-11-23 14:49:17.291026+00', 'system:freezer', 'system:freezer');
INSERT INTO public.crmkit_knowledge_note VALUES ('01a208e1-fe7e-7000-a379-f8111ec7430e', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'works', 'cf22xcontent', 'cf22xcontent', '01a208e1-fe73-7000-90c7-899deb74230d', 'cf22xoutcome', 'cf22xreason', '2026-02-01 09:00:22+00', 'somebody', 'somebody');
INSERT INTO public.crmkit_knowledge_note VALUES ('01a208e1-fe81-7000-9e3a-daf65a6bd1c4', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'avoid', 'cf34xcontent', 'cf34xcontent', '01a208e1-fe73-7000-90c7-899deb74230d', 'cf34xoutcome', 'cf34xreason', '2026-02-01 09:00:34+00', 'somebody', 'somebody');
INSERT INTO public.crmkit_knowledge_note VALUES ('01a208e1-fe84-7000-b4f8-982978f63c8c', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'know', 'cf35xcontent', 'cf35xcontent', '01a208e1-fe73-7000-90c7-899deb74230d', 'cf35xoutcome', 'cf35xreason', '2026-02-01 09:00:35+00', 'somebody', 'somebody');
INSERT INTO public.crmkit_knowledge_note VALUES ('01a208e1-fe86-7000-b84d-b21785314349', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'lesson', 'cf36xcontent', 'cf36xcontent', '01a208e1-fe73-7000-90c7-899deb74230d', 'cf36xoutcome', 'cf36xreason', '2026-02-01 09:00:36+00', 'somebody', 'somebody');
INSERT INTO public.crmkit_knowledge_question VALUES ('01a208e1-fb07-7000-80e4-c9318cafd908', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, 'zepsuty', 'zepsuty', NULL, 'nothing', '2026-11-23 14:49:17.291026+00', 'system:freezer', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9');
INSERT INTO public.crmkit_knowledge_question VALUES ('01a208e1-fe57-7000-854d-cf548ab22a03', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf13xquestion', 'cf13xquestion', 'pl', 'all', '2026-02-01 09:00:13+00', 'somebody', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa');
INSERT INTO public.crmkit_knowledge_question VALUES ('01a208e1-fe59-7000-8f68-52ad9b20e878', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf14xquestion', 'cf14xquestion', 'he', 'similar', '2026-02-01 09:00:14+00', 'somebody', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa');
INSERT INTO public.crmkit_knowledge_question VALUES ('01a208e1-fe5b-7000-9af4-0dcb6103f811', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf15xquestion', 'cf15xquestion', 'ar', 'any', '2026-02-01 09:00:15+00', 'somebody', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa');
INSERT INTO public.crmkit_knowledge_question VALUES ('01a208e1-fe5d-7000-a5ac-d8bbec9fc5b8', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf16xquestion', 'cf16xquestion', 'en', 'nothing', '2026-02-01 09:00:16+00', 'somebody', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa');
INSERT INTO public.crmkit_knowledge_revision VALUES ('01a208e1-faee-7000-9bcb-e71146b420e4', 2, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, '01a208e1-faec-7000-a046-300c66fc5f30', 1, 'How to return a kettle', 'Bring it to any shop.', '[]', '', 'review', 0, 'system:freezer', NULL, NULL);
INSERT INTO public.crmkit_knowledge_revision VALUES ('01a208e1-fe5f-7000-a302-a47dc6c94742', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe4f-7000-8401-fd002fab9881', 17, 'cf17xtitle', 'cf17xbody', '["cf17xkeywords"]', 'cf17xnote', 'draft', 17, 'somebody', 'somebody', '2026-02-01 09:00:17+00');
INSERT INTO public.crmkit_knowledge_revision VALUES ('01a208e1-fe60-7000-92f0-138131bc6670', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe50-7000-9e21-4bca18203111', 18, 'cf18xtitle', 'cf18xbody', '["cf18xkeywords"]', 'cf18xnote', 'draft', 18, 'somebody', 'somebody', '2026-02-01 09:00:18+00');
INSERT INTO public.crmkit_knowledge_revision VALUES ('01a208e1-fe61-7000-8c6f-e8339d176831', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe52-7000-81b5-c604d94eefa6', 19, 'cf19xtitle', 'cf19xbody', '["cf19xkeywords"]', 'cf19xnote', 'draft', 19, 'somebody', 'somebody', '2026-02-01 09:00:19+00');
INSERT INTO public.crmkit_knowledge_revision VALUES ('01a208e1-fe62-7000-9fe0-109b0949143a', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe53-7000-908a-f9a3ea128f6a', 20, 'cf20xtitle', 'cf20xbody', '["cf20xkeywords"]', 'cf20xnote', 'draft', 20, 'somebody', 'somebody', '2026-02-01 09:00:20+00');
INSERT INTO public.crmkit_knowledge_script VALUES ('01a208e1-faf9-7000-923f-06b581921b25', 1, '2026-11-23 14:49:17.291026+00', '2026-11-23 14:49:17.291026+00', NULL, 'delivery', 'delivery', 'call', 'en', 'True', 0, 'active', '{"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}', 1, NULL);
INSERT INTO public.crmkit_knowledge_script VALUES ('01a208e1-fe49-7000-8908-bb6d9dfe5664', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf4xname', 'cf4xname', 'cf4xoccasion', 'pl', 'True', 4, 'active', '{"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}', 5, 'somebody');
INSERT INTO public.crmkit_knowledge_script VALUES ('01a208e1-fe4b-7000-b972-bc12ed1114fd', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf5xname', 'cf5xname', 'cf5xoccasion', 'he', 'True', 5, 'active', '{"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}', 6, 'somebody');
INSERT INTO public.crmkit_knowledge_script VALUES ('01a208e1-fe4c-7000-b152-ad64463fedba', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf6xname', 'cf6xname', 'cf6xoccasion', 'ar', 'True', 6, 'active', '{"sorry": {"end": "late", "say": "We are sorry."}, "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"end": "satisfied", "say": "Thank you."}}', 7, 'somebody');
INSERT INTO public.crmkit_knowledge_version VALUES ('0002');
INSERT INTO public.crmkit_knowledge_vote VALUES ('01a208e1-fe64-7000-94a6-aff881e6dd92', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe4f-7000-8401-fd002fab9881', 21, true, 'cf21xcomment', 'somebody', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa');
INSERT INTO public.crmkit_knowledge_word VALUES ('01a208e1-fe4d-7000-8e67-41fe1648da68', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf7xword', 'cf7xbackwards');
INSERT INTO public.crmkit_leads_assignment VALUES ('01a208e1-fb40-7000-a74a-c2a6cf8924e7', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb11-7000-b452-79d85a181d9d', '01a208e1-fb13-7000-bc4e-8eedc6776331', 'system:freezer', '2026-11-23 14:49:17.328307+00');
INSERT INTO public.crmkit_leads_assignment VALUES ('01a208e1-ff73-7000-8bbe-9b4909569bf9', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feac-7000-9bd3-6946984e2825', '01a208e1-fed3-7000-a244-de55df3e7c8f', 'somebody', '2026-02-01 09:00:42+00');
INSERT INTO public.crmkit_leads_conversion VALUES ('01a208e1-fb97-7000-bb8f-805a06a83455', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb13-7000-bc4e-8eedc6776331', '01a208e1-fb1d-7000-a0ac-320538666b5f', '01a208e1-fb4e-7000-9581-6e638e5cdcba', '01a208e1-fb51-7000-8b77-9238163ffcf6', '01a208e1-fb54-7000-89eb-c7436375b5fa', '["name: Dana Levi (of the person)", "company: Beta Zakłady (of the organisation)", "email: dana@example.com (a contact point of Dana Levi)", "source: fair (of Dana Levi)", "source: fair (of Beta Zakłady)", "owner: system:freezer (of the person)", "owner: system:freezer (of the organisation)", "relationships: 1 (of Dana Levi)", "contact points: 1 (of Dana Levi)", "contact roles: 1 (of Dana Levi)"]', '[]', NULL, '[]');
INSERT INTO public.crmkit_leads_conversion VALUES ('01a208e1-ff7a-7000-b84e-e6d60aa5c04a', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-ff77-7000-9d87-7de9f355b316', '01a208e1-fec1-7000-a60d-53c9d40c09c7', '["cf43xcarried"]', '["cf43xlisted"]', '2026-02-01 09:00:43+00', '["cf43xkept"]');
INSERT INTO public.crmkit_leads_conversion VALUES ('01a208e1-ff7e-7000-934e-46b8cc1e0d7a', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feee-7000-83e7-e5af274f24ec', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-ff77-7000-9d87-7de9f355b316', '01a208e1-fec1-7000-a60d-53c9d40c09c7', '["cf45xcarried"]', '["cf45xlisted"]', '2026-02-01 09:00:45+00', '["cf45xkept"]');
INSERT INTO public.crmkit_leads_form VALUES ('01a208e1-feb7-7000-a725-8174d522d985', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf10xname', 'cf10xtitle', '["name", "email"]', '["email"]', 'website', 'cf10xconsent', true, 11, 11, 'cf10xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', '01a208e1-feac-7000-9bd3-6946984e2825', true);
INSERT INTO public.crmkit_leads_frequency VALUES ('01a208e1-fea4-7000-80e0-8d80644a0686', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf3xfeature', 'cf3xvalue', 3, 3);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-fb13-7000-bc4e-8eedc6776331', 5, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, 'Dana Levi', 'dana levi', 'Beta Zakłady', 'beta zaklady', NULL, 'dana@example.com', 'dana@example.com', NULL, NULL, NULL, 'fair', NULL, '', '{}', 'converted', '2026-11-23 14:49:17.328307+00', NULL, NULL, '01a208e1-fb11-7000-b452-79d85a181d9d', 'system:freezer', '2026-11-23 14:49:17.328307+00', '2026-11-24 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, NULL, '01a208e1-fb1d-7000-a0ac-320538666b5f', '01a208e1-fb4e-7000-9581-6e638e5cdcba', '01a208e1-fb54-7000-89eb-c7436375b5fa', '2026-11-23 14:49:17.328307+00');
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-fed3-7000-a244-de55df3e7c8f', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf25xname', 'cf25xname', 'cf25xcompany', 'cf25xcompany', 'cf25xtitle', 'cf25x@example.org', 'cf25x@example.org', '+48220000025', 'PL', 'pl', 'cf25xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf25xnote', '{}', 'assigned', '2026-11-23 14:49:18.240788+00', 'cf25xreason', NULL, '01a208e1-feac-7000-9bd3-6946984e2825', 'somebody', '2026-11-23 14:49:18.240788+00', '2026-11-24 14:49:18.240788+00', NULL, NULL, NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-feee-7000-83e7-e5af274f24ec', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf28xname', 'cf28xname', 'cf28xcompany', 'cf28xcompany', 'cf28xtitle', 'cf28x@example.org', 'cf28x@example.org', '+48220000028', 'IL', 'he', 'cf28xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf28xnote', '{}', 'assigned', '2026-11-23 14:49:18.240788+00', 'cf28xreason', NULL, '01a208e1-fead-7000-8cdd-8929f5c0f28c', 'somebody', '2026-11-23 14:49:18.240788+00', '2026-11-24 14:49:18.240788+00', NULL, NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-ff09-7000-a360-060116dbba83', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf31xname', 'cf31xname', 'cf31xcompany', 'cf31xcompany', 'cf31xtitle', 'cf31x@example.org', 'cf31x@example.org', '+48220000031', 'SA', 'ar', 'cf31xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf31xnote', '{}', 'working', '2026-11-23 14:49:18.240788+00', 'cf31xreason', NULL, '01a208e1-feae-7000-88dd-b1263481cb87', 'somebody', NULL, NULL, '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-ff22-7000-8ecc-caa436da0913', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf34xname', 'cf34xname', 'cf34xcompany', 'cf34xcompany', 'cf34xtitle', 'cf34x@example.org', 'cf34x@example.org', '+48220000034', 'US', 'en', 'cf34xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf34xnote', '{}', 'qualified', '2026-11-23 14:49:18.240788+00', 'cf34xreason', NULL, '01a208e1-feac-7000-9bd3-6946984e2825', 'somebody', NULL, NULL, '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-ff33-7000-9971-91f4e83b5df6', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf35xname', 'cf35xname', 'cf35xcompany', 'cf35xcompany', 'cf35xtitle', 'cf35x@example.org', 'cf35x@example.org', '+48220000035', 'DE', 'pt-BR', 'cf35xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf35xnote', '{"said": "cf35xcustom"}', 'converted', '2026-02-01 09:00:35+00', 'cf35xreason', '2026-02-05', '01a208e1-fead-7000-8cdd-8929f5c0f28c', 'somebody', '2026-02-01 09:00:35+00', '2026-02-01 09:00:35+00', '2026-02-01 09:00:35+00', '2026-02-01 09:00:35+00', '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fec1-7000-a60d-53c9d40c09c7', '2026-02-01 09:00:35+00');
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-ff4a-7000-94ae-060743e45458', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf38xname', 'cf38xname', 'cf38xcompany', 'cf38xcompany', 'cf38xtitle', 'cf38x@example.org', 'cf38x@example.org', '+48220000038', 'PL', 'pl', 'cf38xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf38xnote', '{}', 'unqualified', '2026-11-23 14:49:18.240788+00', 'cf38xreason', NULL, '01a208e1-feae-7000-88dd-b1263481cb87', 'somebody', NULL, NULL, NULL, NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lead VALUES ('01a208e1-ff60-7000-98d0-5219f36571ac', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf41xname', 'cf41xname', 'cf41xcompany', 'cf41xcompany', 'cf41xtitle', 'cf41x@example.org', 'cf41x@example.org', '+48220000041', 'IL', 'he', 'cf41xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf41xnote', '{}', 'assigned', '2026-11-23 14:49:18.240788+00', 'cf41xreason', NULL, '01a208e1-feac-7000-9bd3-6946984e2825', 'somebody', '2026-11-23 14:49:18.240788+00', '2026-11-24 14:49:18.240788+00', NULL, NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fec1-7000-a60d-53c9d40c09c7', NULL);
INSERT INTO public.crmkit_leads_lesson VALUES ('01a208e1-ff82-7000-bd67-fc738dff9dd5', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', true, '{"said": "cf46xvalues"}');
INSERT INTO public.crmkit_leads_model VALUES ('01a208e1-fea6-7000-8548-3b7ddcf97d53', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf4xname', '["cf4xfeatures"]', 4, 4);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-fb3b-7000-8459-d26090f3301f', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb13-7000-bc4e-8eedc6776331', 'new', 'assigned', '2026-11-23 14:49:17.328307+00', 0);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-fb45-7000-9156-2ce8b61e7d78', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb13-7000-bc4e-8eedc6776331', 'assigned', 'working', '2026-11-23 14:49:17.328307+00', 0);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-fb95-7000-88b2-04b692f2e1c0', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb13-7000-bc4e-8eedc6776331', 'working', 'converted', '2026-11-23 14:49:17.328307+00', 0);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff85-7000-a587-134677884716', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fed3-7000-a244-de55df3e7c8f', 'new', 'new', '2026-02-01 09:00:47+00', 47);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff86-7000-94dc-f2d68655afb9', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feee-7000-83e7-e5af274f24ec', 'assigned', 'assigned', '2026-02-01 09:00:48+00', 48);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff88-7000-b7a8-e1b0d84f0ed0', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff09-7000-a360-060116dbba83', 'working', 'working', '2026-02-01 09:00:49+00', 49);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff89-7000-9a08-df2faa9070c6', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff22-7000-8ecc-caa436da0913', 'qualified', 'qualified', '2026-02-01 09:00:50+00', 50);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff8a-7000-8409-bc6017ee352e', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff33-7000-9971-91f4e83b5df6', 'converted', 'converted', '2026-02-01 09:00:51+00', 51);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff8c-7000-b5bd-f740a3e7ee3e', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff4a-7000-94ae-060743e45458', 'unqualified', 'unqualified', '2026-02-01 09:00:52+00', 52);
INSERT INTO public.crmkit_leads_passage VALUES ('01a208e1-ff8d-7000-9451-76142466a171', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff60-7000-98d0-5219f36571ac', 'recycled', 'recycled', '2026-02-01 09:00:53+00', 53);
INSERT INTO public.crmkit_leads_points VALUES ('01a208e1-fea7-7000-a6cc-2f2f5fefe597', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf5xname', 'country == ''PL''', 5, false);
INSERT INTO public.crmkit_leads_queue VALUES ('01a208e1-fb11-7000-b452-79d85a181d9d', 2, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, 'web', '["system:freezer", "jan"]', NULL, 'turn', NULL, 'day', false, 'system:freezer', 1);
INSERT INTO public.crmkit_leads_queue VALUES ('01a208e1-feac-7000-9bd3-6946984e2825', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf6xname', '["cf6xmembers"]', '01a208e1-feaa-7000-8aa0-8f9333b429c7', 'turn', 7, 'day', true, 'somebody', 6);
INSERT INTO public.crmkit_leads_queue VALUES ('01a208e1-fead-7000-8cdd-8929f5c0f28c', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf8xname', '["cf8xmembers"]', '01a208e1-feaa-7000-8aa0-8f9333b429c7', 'load', 9, 'week', false, 'somebody', 8);
INSERT INTO public.crmkit_leads_queue VALUES ('01a208e1-feae-7000-88dd-b1263481cb87', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf9xname', '["cf9xmembers"]', '01a208e1-feaa-7000-8aa0-8f9333b429c7', 'turn', 10, 'month', true, 'somebody', 9);
INSERT INTO public.crmkit_leads_rule VALUES ('01a208e1-feba-7000-b54c-f1336c69ea52', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf19xname', 'country == ''PL''', '01a208e1-feac-7000-9bd3-6946984e2825', 19, true);
INSERT INTO public.crmkit_leads_score VALUES ('01a208e1-fed3-7000-a244-de55df3e7c8f', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 54, 'c', 54000000, 540000, '{"said": "cf54xfactors"}');
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-fb9e-7000-99bd-3918e3870437', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb97-7000-bb8f-805a06a83455', 0, 'added', 'customer', '01a208e1-fb4e-7000-9581-6e638e5cdcba', 0, 2);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-fb9e-7001-a3ab-b90e8c7f2ecb', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb97-7000-bb8f-805a06a83455', 1, 'added', 'relationship', '01a208e1-fb51-7000-8b77-9238163ffcf6', 0, 1);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-fb9e-7002-ab20-0497df37d0db', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb97-7000-bb8f-805a06a83455', 2, 'added', 'opportunity', '01a208e1-fb54-7000-89eb-c7436375b5fa', 0, 1);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-fb9e-7003-b4c2-0bf000da9810', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb97-7000-bb8f-805a06a83455', 3, 'added', 'contact_role', '01a208e1-fb65-7000-9f6c-7206b9226173', 0, 1);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-fb9e-7004-a510-1841bb0ed384', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb97-7000-bb8f-805a06a83455', 4, 'changed', 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', 4, 5);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-ffa1-7000-98f4-dcc76cee8bf7', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff7a-7000-b84e-e6d60aa5c04a', 59, 'added', 'cf59xentity_name', 'fc0b41d2-f1de-46ad-a24c-40ddd5354e91', 59, 59);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-ffa2-7000-84d4-bc088d1c215d', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff7e-7000-934e-46b8cc1e0d7a', 60, 'changed', 'cf60xentity_name', 'd44197f9-1cbc-4bef-a271-985172f16764', 60, 60);
INSERT INTO public.crmkit_leads_step VALUES ('01a208e1-ffa3-7000-a1a0-ad82931e5dbd', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-ff7a-7000-b84e-e6d60aa5c04a', 61, 'merged', 'cf61xentity_name', '039aacdd-4439-44a0-9450-3d124515d5c1', 61, 61);
INSERT INTO public.crmkit_leads_submission VALUES ('01a208e1-ff92-7000-ae01-713f689b808d', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb7-7000-a725-8174d522d985', 'accepted', '{"said": "cf55xvalues"}', 'cf55xemail', 'cf55xclient', 'cf55xconsent', 'cf55xtoken_hash', '2026-02-01 09:00:55+00', '2026-02-01 09:00:55+00', '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fea1-7000-89a3-505bc3cc0dd9');
INSERT INTO public.crmkit_leads_submission VALUES ('01a208e1-ff97-7000-950c-ceefbd4f1399', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb7-7000-a725-8174d522d985', 'held', '{"said": "cf56xvalues"}', 'cf56xemail', 'cf56xclient', 'cf56xconsent', 'cf56xtoken_hash', '2026-02-01 09:00:56+00', '2026-02-01 09:00:56+00', '01a208e1-feee-7000-83e7-e5af274f24ec', '01a208e1-fea1-7000-89a3-505bc3cc0dd9');
INSERT INTO public.crmkit_leads_submission VALUES ('01a208e1-ff9a-7000-b4bc-c31746e2dc57', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb7-7000-a725-8174d522d985', 'expired', '{"said": "cf57xvalues"}', 'cf57xemail', 'cf57xclient', 'cf57xconsent', 'cf57xtoken_hash', '2026-02-01 09:00:57+00', '2026-02-01 09:00:57+00', '01a208e1-ff09-7000-a360-060116dbba83', '01a208e1-fea1-7000-89a3-505bc3cc0dd9');
INSERT INTO public.crmkit_leads_submission VALUES ('01a208e1-ff9d-7000-b706-b2ec58460fd9', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-feb7-7000-a725-8174d522d985', 'caught', '{"said": "cf58xvalues"}', 'cf58xemail', 'cf58xclient', 'cf58xconsent', 'cf58xtoken_hash', '2026-02-01 09:00:58+00', '2026-02-01 09:00:58+00', '01a208e1-ff22-7000-8ecc-caa436da0913', '01a208e1-fea1-7000-89a3-505bc3cc0dd9');
INSERT INTO public.crmkit_leads_version VALUES ('0001');
INSERT INTO public.crmkit_loyalty_boost VALUES ('01a208e1-ffb7-7000-a888-5d5e8dd38c7f', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', 'cf8xname', 900, '2026-03-01', '2026-03-01', NULL, '01a208e1-ffaa-7000-aa42-a0cbedd9fcbd', true);
INSERT INTO public.crmkit_loyalty_earning VALUES ('01a208e1-fc1a-7000-b48e-d3d905af0e72', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba1-7000-a5f8-252998d48822', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', 'welcome', '2026-11-23', 120, 120, NULL, NULL, 10000, 10000, 1, NULL, NULL);
INSERT INTO public.crmkit_loyalty_earning VALUES ('01a208e1-ffcc-7000-9f87-456f3544e83b', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffbc-7000-92c3-41cef207af0a', 'cf21xsource', '2026-01-22', 21, 21, 210000, 21, 210000, 210000, 21, 'f5789471-e60e-4345-a222-1374d6b5537e', '9a469789-94e3-4832-9da4-c4f8cb0e5791');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e1-fc1a-7003-8a34-865a5197bb16', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fc1a-7001-b64d-9cdf90cbc627', '01a208e1-fbad-7000-9b47-2fa9a2558d58', '01a208e1-fc1a-7002-8518-83f67629b1ee', 'issued', 'available', 120, '2026-11-23 14:49:17.473713+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e1-fc3a-7001-8d7c-1b68a566d4ea', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fc3a-7000-94a1-589c2796da27', '01a208e1-fbad-7000-9b47-2fa9a2558d58', '01a208e1-fc1a-7002-8518-83f67629b1ee', 'available', 'spent', 20, '2026-11-23 14:49:17.473713+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00b0-7000-b99d-81ea885e975f', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffdd-7000-b6d7-781739377726', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 'issued', 'available', 50, '2026-02-01 09:00:49+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00b7-7000-9844-6460982e81d1', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-0032-7000-9550-e596b4099bba', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 'issued', 'available', 51, '2026-02-01 09:00:50+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00bd-7000-b4c0-4c984d52d9aa', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-0035-7000-9383-beb5da3d7b6c', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 'issued', 'available', 52, '2026-02-01 09:00:51+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00c7-7000-9e0f-2ad975373078', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-005a-7000-9e8c-e85741a6b8ef', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 'issued', 'available', 53, '2026-02-01 09:00:52+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00cd-7000-9048-632758799238', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-005d-7000-9716-63e0f6cf6cbf', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 'issued', 'available', 54, '2026-02-01 09:00:53+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00d3-7000-9439-5507c8fb2d1f', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-0086-7000-bca4-24246fc97da6', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 'issued', 'available', 55, '2026-02-01 09:00:54+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00d9-7000-9d17-521737a2473d', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-0089-7000-bcd7-2a8d1ad554df', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 'issued', 'available', 56, '2026-02-01 09:00:55+00');
INSERT INTO public.crmkit_loyalty_entry VALUES ('01a208e2-00df-7000-9e82-39141c95801b', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e2-00ad-7000-9ab1-8c19464ee6d9', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffd8-7000-8895-ac79a5df2de4', 'issued', 'available', 57, '2026-02-01 09:00:56+00');
INSERT INTO public.crmkit_loyalty_lot VALUES ('01a208e1-fc1a-7002-8518-83f67629b1ee', 3, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fbad-7000-9b47-2fa9a2558d58', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', '01a208e1-fc1a-7000-b48e-d3d905af0e72', 'available', 100, 0, '2026-11-23', NULL, '2028-11-24 00:00:00+00');
INSERT INTO public.crmkit_loyalty_lot VALUES ('01a208e1-ffd9-7000-bf3b-f5b7adfd49af', 3, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffcc-7000-9f87-456f3544e83b', 'available', 135, 28, '2026-01-29', '2026-02-01 09:00:28+00', '2026-02-01 09:00:28+00');
INSERT INTO public.crmkit_loyalty_lot VALUES ('01a208e1-ffd6-7000-b98a-a4b0e2b6d4cc', 4, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffcc-7000-9f87-456f3544e83b', 'available', 185, 26, '2026-01-27', '2026-02-01 09:00:26+00', '2026-02-01 09:00:26+00');
INSERT INTO public.crmkit_loyalty_lot VALUES ('01a208e1-ffd8-7000-8895-ac79a5df2de4', 4, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffcc-7000-9f87-456f3544e83b', 'available', 189, 27, '2026-01-28', '2026-02-01 09:00:27+00', '2026-02-01 09:00:27+00');
INSERT INTO public.crmkit_loyalty_membership VALUES ('01a208e1-fbb1-7000-a6c8-3792e5eae5bd', 2, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba6-7000-80bc-9b8143042267', '01a208e1-fba1-7000-a5f8-252998d48822', '01a208e1-fbad-7000-9b47-2fa9a2558d58', '2026-11-23', 'active', '01a208e1-fba3-7000-a0f4-df4de50ac2b3', '2026-11-23', '2027-12-31', 120, '2027-01-01');
INSERT INTO public.crmkit_loyalty_membership VALUES ('01a208e1-ffc3-7000-9758-e33fb0d26569', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffa9-7000-b13f-0338e6a28305', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '2026-01-18', 'left', '01a208e1-ffac-7000-94cc-e31d4715c719', '2026-01-18', '2026-01-18', 17, '2026-01-18');
INSERT INTO public.crmkit_loyalty_membership VALUES ('01a208e1-ffbc-7000-92c3-41cef207af0a', 5, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffaf-7000-83a0-fd8eb2f781fa', '2026-01-17', 'active', '01a208e1-ffac-7000-94cc-e31d4715c719', '2026-01-17', '2027-12-31', 146, '2027-01-01');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e1-fc1a-7001-b64d-9cdf90cbc627', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba1-7000-a5f8-252998d48822', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', '01a208e1-fba6-7000-80bc-9b8143042267', 'earn', 'earn:01a208e1-fc1a-7000-b48e-d3d905af0e72:1', 120, 120, '2026-11-23', '2026-11-23 14:49:17.473713+00', '', '01a208e1-fc1a-7000-b48e-d3d905af0e72', NULL);
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e1-fc3a-7000-94a1-589c2796da27', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba1-7000-a5f8-252998d48822', '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', '01a208e1-fba6-7000-80bc-9b8143042267', 'spend', 'spend:0f6242a6-c35c-4363-8673-5656a375e211', -20, 0, '2026-11-23', '2026-11-23 14:49:17.473713+00', '', NULL, NULL);
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e1-ffdd-7000-b6d7-781739377726', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'earn', 'cf29xkey', 29, 29, '2026-01-30', '2026-02-01 09:00:29+00', 'cf29xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', NULL);
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-0032-7000-9550-e596b4099bba', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa9-7000-b13f-0338e6a28305', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'mature', 'cf33xkey', 33, 0, '2026-02-03', '2026-02-01 09:00:33+00', 'cf33xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-0035-7000-9383-beb5da3d7b6c', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'expire', 'cf34xkey', 34, 34, '2026-02-04', '2026-02-01 09:00:34+00', 'cf34xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-005a-7000-9e8c-e85741a6b8ef', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa9-7000-b13f-0338e6a28305', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'spend', 'cf38xkey', 38, 0, '2026-02-08', '2026-02-01 09:00:38+00', 'cf38xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-005d-7000-9716-63e0f6cf6cbf', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'refund', 'cf39xkey', 39, 39, '2026-02-09', '2026-02-01 09:00:39+00', 'cf39xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-0086-7000-bca4-24246fc97da6', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa9-7000-b13f-0338e6a28305', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'reverse', 'cf43xkey', 43, 0, '2026-02-13', '2026-02-01 09:00:43+00', 'cf43xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-0089-7000-bcd7-2a8d1ad554df', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'send', 'cf44xkey', 44, 44, '2026-02-14', '2026-02-01 09:00:44+00', 'cf44xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_posting VALUES ('01a208e2-00ad-7000-9ab1-8c19464ee6d9', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa9-7000-b13f-0338e6a28305', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'receive', 'cf48xkey', 48, 0, '2026-02-18', '2026-02-01 09:00:48+00', 'cf48xreason', '01a208e1-ffcc-7000-9f87-456f3544e83b', '01a208e1-ffdd-7000-b6d7-781739377726');
INSERT INTO public.crmkit_loyalty_privilege VALUES ('01a208e1-ffc7-7000-a707-03e6ee0445a9', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', 'cf18xname', 'service', '01a208e1-ffac-7000-94cc-e31d4715c719', 1800, 'cf18xapplies_to', '2026-01-19', '2026-01-19');
INSERT INTO public.crmkit_loyalty_privilege VALUES ('01a208e1-ffc9-7000-bcbe-04d502f6396b', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa9-7000-b13f-0338e6a28305', 'cf19xname', 'discount', '01a208e1-ffac-7000-94cc-e31d4715c719', 1900, 'cf19xapplies_to', '2026-01-20', '2026-01-20');
INSERT INTO public.crmkit_loyalty_programme VALUES ('01a208e1-fba1-7000-a5f8-252998d48822', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, 'club', 'Tea club', 'UTC', true, 0, 24, NULL, NULL, 'year', 12, 30, true);
INSERT INTO public.crmkit_loyalty_programme VALUES ('01a208e1-ffa8-7000-a218-4da4c98b1274', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, 'cf3xkey', 'cf3xname', 'UTC', true, 3, 4, NULL, NULL, 'year', 4, 3, true);
INSERT INTO public.crmkit_loyalty_programme VALUES ('01a208e1-ffa9-7000-b13f-0338e6a28305', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, 'cf4xkey', 'cf4xname', 'Europe/Warsaw', false, 4, 5, NULL, NULL, 'rolling', 5, 4, false);
INSERT INTO public.crmkit_loyalty_reward VALUES ('01a208e1-ffca-7000-a759-ad34d699ee2d', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', 'cf20xkey', 'cf20xname', 20, 200000, 'EUR', 2000, '01a208e1-ffac-7000-94cc-e31d4715c719', 20, 21, '2026-01-21', '2026-01-21', true);
INSERT INTO public.crmkit_loyalty_rule VALUES ('01a208e1-ffaa-7000-aa42-a0cbedd9fcbd', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', 'cf5xname', 'interaction', 'True', 'customer', 'created_at', 5, 0, NULL, 'cf5', NULL, true, '2026-01-06', '2026-01-06', true, '2026-02-01 09:00:05+00');
INSERT INTO public.crmkit_loyalty_tier VALUES ('01a208e1-fba3-7000-a0f4-df4de50ac2b3', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba1-7000-a5f8-252998d48822', 'silver', 'Silver', 1, 100, 100);
INSERT INTO public.crmkit_loyalty_tier VALUES ('01a208e1-ffac-7000-94cc-e31d4715c719', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa8-7000-a218-4da4c98b1274', 'cf6xkey', 'cf6xname', 6, 6, 600);
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-fc24-7000-8e81-81ece4e95686', 1, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fbb1-7000-a6c8-3792e5eae5bd', '01a208e1-fba6-7000-80bc-9b8143042267', NULL, '01a208e1-fba3-7000-a0f4-df4de50ac2b3', 'up', 120, '2026-11-23 14:49:17.473713+00', '');
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-ffce-7000-8521-a96b14ffec44', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffac-7000-94cc-e31d4715c719', '01a208e1-ffac-7000-94cc-e31d4715c719', 'up', 22, '2026-02-01 09:00:22+00', 'cf22xreason');
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-ffd0-7000-8005-6f2d7946cb18', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffac-7000-94cc-e31d4715c719', '01a208e1-ffac-7000-94cc-e31d4715c719', 'down', 23, '2026-02-01 09:00:23+00', 'cf23xreason');
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-ffd2-7000-8324-86b6c1a1d7f3', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffac-7000-94cc-e31d4715c719', '01a208e1-ffac-7000-94cc-e31d4715c719', 'renewed', 24, '2026-02-01 09:00:24+00', 'cf24xreason');
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-ffd4-7000-ba9e-daa6d063ec92', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffac-7000-94cc-e31d4715c719', '01a208e1-ffac-7000-94cc-e31d4715c719', 'set', 25, '2026-02-01 09:00:25+00', 'cf25xreason');
INSERT INTO public.crmkit_loyalty_tier_move VALUES ('01a208e1-ffe2-7000-9bcd-41b20c358e52', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffac-7000-94cc-e31d4715c719', '01a208e1-ffac-7000-94cc-e31d4715c719', 'renewed', 29, '2026-11-23 14:49:18.500448+00', '');
INSERT INTO public.crmkit_loyalty_version VALUES ('0002');
INSERT INTO public.crmkit_loyalty_voucher VALUES ('01a208e2-00e6-7000-aa99-cfcf8a37fa45', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffca-7000-a759-ad34d699ee2d', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'cf57xkey', 'cf57xcode_hash', 'cf57', 570000, 'EUR', 5700, 'issued', '01a208e1-ffdd-7000-b6d7-781739377726', '2026-02-01 09:00:57+00', '2026-02-01 09:00:57+00', '2026-02-01 09:00:57+00', 'cf57xused_for');
INSERT INTO public.crmkit_loyalty_voucher VALUES ('01a208e2-00eb-7000-948c-405b33a6198d', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffca-7000-a759-ad34d699ee2d', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'cf58xkey', 'cf58xcode_hash', 'cf58', 580000, 'EUR', 5800, 'used', '01a208e2-0032-7000-9550-e596b4099bba', '2026-02-01 09:00:58+00', '2026-02-01 09:00:58+00', '2026-02-01 09:00:58+00', 'cf58xused_for');
INSERT INTO public.crmkit_loyalty_voucher VALUES ('01a208e2-00ee-7000-8292-73ce2a0647c4', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffca-7000-a759-ad34d699ee2d', '01a208e1-ffbc-7000-92c3-41cef207af0a', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'cf59xkey', 'cf59xcode_hash', 'cf59', 590000, 'EUR', 5900, 'cancelled', '01a208e2-0035-7000-9383-beb5da3d7b6c', '2026-02-01 09:00:59+00', '2026-02-01 09:00:59+00', '2026-02-01 09:00:59+00', 'cf59xused_for');
INSERT INTO public.crmkit_loyalty_voucher VALUES ('01a208e2-00f1-7000-bf92-c8c025e1a3d4', 1, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffca-7000-a759-ad34d699ee2d', '01a208e1-ffc3-7000-9758-e33fb0d26569', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'cf60xkey', 'cf60xcode_hash', 'cf60', 600000, 'EUR', 6000, 'expired', '01a208e2-005a-7000-9e8c-e85741a6b8ef', '2026-02-01 09:01:00+00', '2026-02-01 09:01:00+00', '2026-02-01 09:01:00+00', 'cf60xused_for');
INSERT INTO public.crmkit_loyalty_wallet VALUES ('01a208e1-fbad-7000-9b47-2fa9a2558d58', 3, '2026-11-23 14:49:17.473713+00', '2026-11-23 14:49:17.473713+00', NULL, '01a208e1-fba6-7000-80bc-9b8143042267', '01a208e1-fba1-7000-a5f8-252998d48822', 100, 0, 0, 2);
INSERT INTO public.crmkit_loyalty_wallet VALUES ('01a208e1-ffaf-7000-83a0-fd8eb2f781fa', 9, '2026-11-23 14:49:18.500448+00', '2026-11-23 14:49:18.500448+00', NULL, '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffa8-7000-a218-4da4c98b1274', 435, 7, 7, 15);
INSERT INTO public.crmkit_merge VALUES ('01a208e1-fd10-7000-85af-c4c7bc115284', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', '01a208e1-fcb8-7000-8850-0981f98d5c50', '{"said": "cf51xchosen"}', '{"said": "cf51xmoved"}', '{"said": "cf51xcombined"}', '{"said": "cf51xkept"}', 51, 51, '2026-02-01 09:00:51+00', 'cf51xended');
INSERT INTO public.crmkit_merge VALUES ('01a208e1-fd14-7000-b8ad-cab5f087e6b3', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb8-7000-8850-0981f98d5c50', '01a208e1-fcb6-7000-a194-2b34bd575791', '{"said": "cf52xchosen"}', '{"said": "cf52xmoved"}', '{"said": "cf52xcombined"}', '{"said": "cf52xkept"}', 52, 52, '2026-02-01 09:00:52+00', 'cf52xended');
INSERT INTO public.crmkit_number_sequence VALUES ('01a208e1-fa8e-7000-aeb7-a7e15318012a', 1, '2026-11-23 14:49:17.189435+00', '2026-11-23 14:49:17.189435+00', NULL, 'invoice', '{number:05}', false, 'never', 1);
INSERT INTO public.crmkit_number_sequence VALUES ('01a208e1-fcea-7004-878f-0c7017c36f8b', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf29xname', '{number}', false, 'never', 1);
INSERT INTO public.crmkit_number_sequence VALUES ('01a208e1-fced-7000-a8ac-94e6d4063092', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf35xname', '{number}', false, 'never', 1);
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fb54-7000-89eb-c7436375b5fa', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb4e-7000-9581-6e638e5cdcba', '40 chairs', '40 chairs', '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', '01a208e1-fa3c-7000-812b-e7746cd5b69c', 'open', 40000000, 'PLN', false, 10, NULL, NULL, NULL, 'system:freezer', 'fair', NULL, NULL, '2026-11-23 14:49:17.328307+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fc50-7000-ac47-6652d3c55e09', 2, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 'Chairs', 'chairs', '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', '01a208e1-fa3c-7002-adc9-7745560b2642', 'open', 40000000, 'EUR', false, 50, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 14:49:17.647604+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fd3d-7000-8512-47c0cbf3ba28', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf70xname', 'cf70xname', '01a208e1-fcee-7000-9de3-e7fa5b7079c9', '01a208e1-fd20-7000-b03a-9a52f56ee661', 'open', 700000, 'EUR', true, 56, '2026-01-21', NULL, 'cf70xreason', 'somebody', 'cf70xsource', '01a208e1-fd07-7000-adb6-c1d382957793', 'cf70xnext_step', '2026-11-23 14:49:17.75025+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fd48-7000-ab8e-59b2b0f42a2a', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf71xname', 'cf71xname', '01a208e1-fcee-7000-9de3-e7fa5b7079c9', '01a208e1-fd21-7000-b7b2-c08d4e6c981b', 'won', 710000, 'EUR', false, 57, '2026-01-22', '2026-01-22', 'cf71xreason', 'somebody', 'cf71xsource', '01a208e1-fd09-7000-a841-af6d9aa14b58', 'cf71xnext_step', '2026-11-23 14:49:17.75025+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fd51-7000-8485-a53688ac61a4', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf72xname', 'cf72xname', '01a208e1-fcee-7000-9de3-e7fa5b7079c9', '01a208e1-fd21-7001-b1ec-86b10e180786', 'lost', 720000, 'EUR', true, 58, '2026-01-23', '2026-01-23', 'cf72xreason', 'somebody', 'cf72xsource', '01a208e1-fd0a-7000-a731-bb0c5a898191', 'cf72xnext_step', '2026-11-23 14:49:17.75025+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fe32-7000-997b-8b4d53dc87ce', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'cf72xname', 'cf72xname', '01a208e1-fe28-7000-b781-ebca286f2d27', '01a208e1-fe29-7000-88ed-3b2eea7724e0', 'open', 720000, 'EUR', true, 74, '2026-01-23', NULL, 'cf72xreason', 'somebody', 'cf72xsource', '01a208e1-fe31-7000-ae62-17b2d2736b47', 'cf72xnext_step', '2026-11-23 14:49:17.961491+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fe73-7000-90c7-899deb74230d', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'cf23xname', 'cf23xname', '01a208e1-fe69-7000-bf6c-7dcef941a5db', '01a208e1-fe6a-7000-9c32-6325d5c22dc5', 'open', 230000, 'EUR', true, 25, '2026-01-24', NULL, 'cf23xreason', 'somebody', 'cf23xsource', '01a208e1-fe72-7000-9180-d0e61c9a060b', 'cf23xnext_step', '2026-11-23 14:49:18.147644+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e1-fec1-7000-a60d-53c9d40c09c7', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'cf21xname', 'cf21xname', '01a208e1-febf-7000-bf56-1db3cbc1a7eb', '01a208e1-fec0-7000-9608-a13104aafe66', 'open', 210000, 'EUR', true, 23, '2026-01-22', NULL, 'cf21xreason', 'somebody', 'cf21xsource', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'cf21xnext_step', '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_opportunity VALUES ('01a208e2-016e-7000-b533-fb3badd88ab9', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf75xname', 'cf75xname', '01a208e2-0140-7000-af87-2f7b9ca43180', '01a208e2-015f-7000-a2d9-9b010160ccaa', 'open', 750000, 'EUR', true, 71, '2026-01-26', NULL, 'cf75xreason', 'somebody', 'cf75xsource', '01a208e2-016d-7000-a0c5-78dea57ebf23', 'cf75xnext_step', '2026-11-23 14:49:18.861595+00');
INSERT INTO public.crmkit_opportunity_line VALUES ('01a208e1-fd70-7000-b34d-0df0fb601388', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd3d-7000-8512-47c0cbf3ba28', 'cf78xdescription', 'cf78xproduct_key', 780000, 780000, 'EUR');
INSERT INTO public.crmkit_participant VALUES ('01a208e1-fd86-7000-8ea5-7c3feaf7919c', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd64-7000-af82-6e62d93afb55', '01a208e1-fcb6-7000-a194-2b34bd575791', 'somebody', 'cf84xrole');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, 'sales', 'Sales');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e1-fcee-7000-9de3-e7fa5b7079c9', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf36xname', 'cf36xtitle');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e1-fe28-7000-b781-ebca286f2d27', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, 'cf73xname', 'cf73xtitle');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e1-fe69-7000-bf6c-7dcef941a5db', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, 'cf24xname', 'cf24xtitle');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e1-febf-7000-bf56-1db3cbc1a7eb', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf22xname', 'cf22xtitle');
INSERT INTO public.crmkit_pipeline VALUES ('01a208e2-0140-7000-af87-2f7b9ca43180', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf58xname', 'cf58xtitle');
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-faa3-7000-8cc0-220a5d0c236f', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fab0-7000-8225-9c72630c6047', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fab2-7000-9545-ef7f997f4e8b', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fb1d-7000-a0ac-320538666b5f', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fb4e-7000-9581-6e638e5cdcba', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fba6-7000-80bc-9b8143042267', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fc41-7000-bdf3-ed9ce13e278e', '2026-03-01', 1, 1, '2026-03-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fc4f-7000-9f9b-5d7f887ed573', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcb6-7000-a194-2b34bd575791', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcb8-7000-8850-0981f98d5c50', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcd1-7000-a901-a22fc2fb26da', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcd5-7000-bfbd-c04d52d9cc11', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcd9-7000-a150-849eec074737', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fcde-7000-a814-fa512804c623', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fce2-7000-8609-8ab0a8d6ea08', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fd89-7000-9e3a-84b7171d36e7', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fd8c-7000-9e37-0bd0bd640aa5', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fe46-7000-aae8-51ae988bfe89', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fea1-7000-89a3-505bc3cc0dd9', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-fea3-7000-9291-23a15023ead5', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-ffa4-7000-9edd-7cb48128bb22', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e1-ffa6-7000-997b-980cca5e666e', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e2-00f6-7000-88c8-eaecaf562a4f', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e2-00f5-7000-886a-e0e636bb757e', '2026-02-01', 2, 2, '2026-02-01 09:00:05+00', '{"EUR": 110000}', '{"EUR": 110000}', '2026-02-01 09:00:05+00');
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e2-010d-7000-b4b6-69bf4ac56489', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases__customer_traits VALUES ('01a208e2-010f-7000-a704-6ffce9f09e61', NULL, 0, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.crmkit_purchases_family VALUES ('01a208e2-00f8-7000-b6db-ea7b32de0da8', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, 'cf3xname', 'cf3xname', NULL);
INSERT INTO public.crmkit_purchases_line VALUES ('01a208e2-010a-7000-b269-7f91b6f7c4f8', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, '01a208e2-00fd-7000-994d-e464a9374300', '01a208e2-00f9-7000-98bf-7bd546ab0055', 'cf7xdescription', 'cf7xdescription', 70000, 70000, 'EUR', 70000, 'EUR');
INSERT INTO public.crmkit_purchases_product VALUES ('01a208e2-00f9-7000-98bf-7bd546ab0055', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, 'cf4xcode', 'cf4xcode', 'cf4xname', 'cf4xname', '01a208e2-00f8-7000-b6db-ea7b32de0da8', 40000, 'EUR', true);
INSERT INTO public.crmkit_purchases_purchase VALUES ('01a208e1-fc42-7000-827c-05977c76c3ab', 1, '2026-11-23 14:49:17.633468+00', '2026-11-23 14:49:17.633468+00', NULL, '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 'till', '1', '2026-03-01 00:00:00+00', 'sale', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-01', '');
INSERT INTO public.crmkit_purchases_purchase VALUES ('01a208e2-00fd-7000-994d-e464a9374300', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, '01a208e2-00f5-7000-886a-e0e636bb757e', 'cf5xsource', 'cf5xkey', '2026-02-01 09:00:05+00', 'sale', 50000, 'EUR', 'cf5xplace', 'cf5xpayment_method', 'cf5xpurpose', NULL, '2026-02-01', 'cf5xdigest');
INSERT INTO public.crmkit_purchases_purchase VALUES ('01a208e2-0104-7000-b84a-bfaa3173b98c', 1, '2026-11-23 14:49:18.836745+00', '2026-11-23 14:49:18.836745+00', NULL, '01a208e2-00f5-7000-886a-e0e636bb757e', 'cf6xsource', 'cf6xkey', '2026-02-01 09:00:06+00', 'sale', 60000, 'EUR', 'cf6xplace', 'cf6xpayment_method', 'cf6xpurpose', NULL, '2026-02-01', 'cf6xdigest');
INSERT INTO public.crmkit_purchases_version VALUES ('0001');
INSERT INTO public.crmkit_relationship VALUES ('01a208e1-fb51-7000-8b77-9238163ffcf6', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb4e-7000-9581-6e638e5cdcba', '01a208e1-fb1d-7000-a0ac-320538666b5f', 'employee', NULL, NULL, '2026-11-23', NULL, false);
INSERT INTO public.crmkit_relationship VALUES ('01a208e1-fd18-7000-8dd5-8a4399195eaa', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', '01a208e1-fcb8-7000-8850-0981f98d5c50', 'cf53xkind', 'cf53xtitle', 'cf53xdepartment', '2026-01-04', '2026-01-04', true);
INSERT INTO public.crmkit_relationship VALUES ('01a208e1-fd1b-7000-858b-0064b3f96868', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb8-7000-8850-0981f98d5c50', '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf54xkind', 'cf54xtitle', 'cf54xdepartment', '2026-01-05', '2026-01-05', false);
INSERT INTO public.crmkit_relationship VALUES ('01a208e1-ff77-7000-9d87-7de9f355b316', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea3-7000-9291-23a15023ead5', 'cf44xkind', 'cf44xtitle', 'cf44xdepartment', '2026-02-14', '2026-02-14', true);
INSERT INTO public.crmkit_schedule VALUES ('core.escalate_commitments', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('core.follow_merges', 'Every(interval=datetime.timedelta(seconds=300)) UTC', '2026-11-23 14:50:00+00');
INSERT INTO public.crmkit_schedule VALUES ('core.forget_jobs', 'Cron(expression=''17 3 * * *'', time_zone=None) UTC', '2026-11-24 03:17:00+00');
INSERT INTO public.crmkit_schedule VALUES ('core.renew_traits', 'Every(interval=datetime.timedelta(seconds=300)) UTC', '2026-11-23 14:50:00+00');
INSERT INTO public.crmkit_schedule VALUES ('key_accounts.remind', 'Cron(expression=''40 3 * * *'', time_zone=None) UTC', '2026-11-24 03:40:00+00');
INSERT INTO public.crmkit_schedule VALUES ('key_accounts.score', 'Cron(expression=''20 3 * * *'', time_zone=None) UTC', '2026-11-24 03:20:00+00');
INSERT INTO public.crmkit_schedule VALUES ('knowledge.plan_reviews', 'Cron(expression=''0 5 * * *'', time_zone=None) UTC', '2026-11-24 05:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.distribute', 'Every(interval=datetime.timedelta(seconds=300)) UTC', '2026-11-23 14:50:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.escalate', 'Every(interval=datetime.timedelta(seconds=300)) UTC', '2026-11-23 14:50:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.expire', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.learn', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.recycle', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.score', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('leads.take_back', 'Every(interval=datetime.timedelta(seconds=300)) UTC', '2026-11-23 14:50:00+00');
INSERT INTO public.crmkit_schedule VALUES ('loyalty.expire_vouchers', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('loyalty.heal_rules', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('loyalty.review_tiers', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('loyalty.settle', 'Every(interval=datetime.timedelta(seconds=3600)) UTC', '2026-11-23 15:00:00+00');
INSERT INTO public.crmkit_schedule VALUES ('sfa.learn_probabilities', 'Cron(expression=''35 3 1 * *'', time_zone=None) UTC', '2026-12-01 03:35:00+00');
INSERT INTO public.crmkit_schedule VALUES ('sfa.place_customers', 'Cron(expression=''20 1 * * *'', time_zone=None) UTC', '2026-11-24 01:20:00+00');
INSERT INTO public.crmkit_schedule VALUES ('sfa.plan_visits', 'Cron(expression=''40 1 * * *'', time_zone=None) UTC', '2026-11-24 01:40:00+00');
INSERT INTO public.crmkit_schedule VALUES ('sfa.take_snapshot', 'Cron(expression=''5 4 * * 1'', time_zone=None) UTC', '2026-11-30 04:05:00+00');
INSERT INTO public.crmkit_search VALUES (1, 'customer', '01a208e1-faa3-7000-8cc0-220a5d0c236f', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 'customer.name', 'anna');
INSERT INTO public.crmkit_search VALUES (2, 'customer', '01a208e1-faa5-7000-9ee5-4e43277a49b6', '01a208e1-faa3-7000-8cc0-220a5d0c236f', 'external_id.key', 'anna');
INSERT INTO public.crmkit_search VALUES (3, 'customer', '01a208e1-fab0-7000-8225-9c72630c6047', '01a208e1-fab0-7000-8225-9c72630c6047', 'customer.name', 'acme');
INSERT INTO public.crmkit_search VALUES (4, 'customer', '01a208e1-fab2-7000-9545-ef7f997f4e8b', '01a208e1-fab2-7000-9545-ef7f997f4e8b', 'customer.name', 'anna nowak');
INSERT INTO public.crmkit_search VALUES (5, 'customer', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 'customer.name', 'dana levi');
INSERT INTO public.crmkit_search VALUES (6, 'knowledge_article', '01a208e1-faec-7000-a046-300c66fc5f30', '01a208e1-faec-7000-a046-300c66fc5f30', 'knowledge_article.title', 'how to return a kettle');
INSERT INTO public.crmkit_search VALUES (7, 'knowledge_script', '01a208e1-faf9-7000-923f-06b581921b25', '01a208e1-faf9-7000-923f-06b581921b25', 'knowledge_script.name', 'delivery');
INSERT INTO public.crmkit_search VALUES (8, 'leads_lead', '01a208e1-fb13-7000-bc4e-8eedc6776331', '01a208e1-fb13-7000-bc4e-8eedc6776331', 'leads_lead.name', 'dana levi');
INSERT INTO public.crmkit_search VALUES (9, 'customer', '01a208e1-fb1d-7000-a0ac-320538666b5f', '01a208e1-fb1d-7000-a0ac-320538666b5f', 'customer.name', 'dana levi');
INSERT INTO public.crmkit_search VALUES (10, 'customer', '01a208e1-fb21-7000-8e8e-d0b049cfab51', '01a208e1-fb1d-7000-a0ac-320538666b5f', 'contact_point.normal', 'dana@example.com');
INSERT INTO public.crmkit_search VALUES (11, 'customer', '01a208e1-fb4e-7000-9581-6e638e5cdcba', '01a208e1-fb4e-7000-9581-6e638e5cdcba', 'customer.name', 'beta zaklady');
INSERT INTO public.crmkit_search VALUES (12, 'opportunity', '01a208e1-fb54-7000-89eb-c7436375b5fa', '01a208e1-fb54-7000-89eb-c7436375b5fa', 'opportunity.name', '40 chairs');
INSERT INTO public.crmkit_search VALUES (13, 'customer', '01a208e1-fba6-7000-80bc-9b8143042267', '01a208e1-fba6-7000-80bc-9b8143042267', 'customer.name', 'anna');
INSERT INTO public.crmkit_search VALUES (14, 'customer', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', 'customer.name', 'acme');
INSERT INTO public.crmkit_search VALUES (15, 'customer', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', 'customer.name', 'acme');
INSERT INTO public.crmkit_search VALUES (16, 'opportunity', '01a208e1-fc50-7000-ac47-6652d3c55e09', '01a208e1-fc50-7000-ac47-6652d3c55e09', 'opportunity.name', 'chairs');
INSERT INTO public.crmkit_search VALUES (17, 'sfa_territory', '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3', '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3', 'sfa_territory.name', 'all');
INSERT INTO public.crmkit_search VALUES (18, 'sfa_activity_plan', '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fc86-7000-9ef3-17268fa83cd6', 'sfa_activity_plan.name', 'all');
INSERT INTO public.crmkit_search VALUES (19, 'customer', '01a208e1-fcb6-7000-a194-2b34bd575791', '01a208e1-fcb6-7000-a194-2b34bd575791', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (20, 'customer', '01a208e1-fcb8-7000-8850-0981f98d5c50', '01a208e1-fcb8-7000-8850-0981f98d5c50', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (21, 'customer', '01a208e1-fcd1-7000-a901-a22fc2fb26da', '01a208e1-fcd1-7000-a901-a22fc2fb26da', 'customer.name', 'cf12xname');
INSERT INTO public.crmkit_search VALUES (22, 'customer', '01a208e1-fcd5-7000-bfbd-c04d52d9cc11', '01a208e1-fcd5-7000-bfbd-c04d52d9cc11', 'customer.name', 'cf14xname');
INSERT INTO public.crmkit_search VALUES (23, 'customer', '01a208e1-fcd9-7000-a150-849eec074737', '01a208e1-fcd9-7000-a150-849eec074737', 'customer.name', 'cf16xname');
INSERT INTO public.crmkit_search VALUES (24, 'customer', '01a208e1-fcde-7000-a814-fa512804c623', '01a208e1-fcde-7000-a814-fa512804c623', 'customer.name', 'cf18xname');
INSERT INTO public.crmkit_search VALUES (25, 'customer', '01a208e1-fce2-7000-8609-8ab0a8d6ea08', '01a208e1-fce2-7000-8609-8ab0a8d6ea08', 'customer.name', 'cf20xname');
INSERT INTO public.crmkit_search VALUES (26, 'cf23xentity_name', '01a208e1-fce8-7000-a108-98da38e4780d', '933cb523-0a3f-41e7-a365-f7460462b2af', 'external_id.key', 'cf23xkey');
INSERT INTO public.crmkit_search VALUES (27, 'segment', '01a208e1-fcee-7001-bb8c-7117a4f59296', '01a208e1-fcee-7001-bb8c-7117a4f59296', 'segment.name', 'cf37xname');
INSERT INTO public.crmkit_search VALUES (28, 'segment', '01a208e1-fcf1-7000-ad81-53bc92481546', '01a208e1-fcf1-7000-ad81-53bc92481546', 'segment.name', 'cf38xname');
INSERT INTO public.crmkit_search VALUES (29, 'team', '01a208e1-fcf2-7000-a614-fb1648b05bdd', '01a208e1-fcf2-7000-a614-fb1648b05bdd', 'team.name', 'cf39xname');
INSERT INTO public.crmkit_search VALUES (30, 'campaign', '01a208e1-fd07-7000-adb6-c1d382957793', '01a208e1-fd07-7000-adb6-c1d382957793', 'campaign.name', 'cf46xname');
INSERT INTO public.crmkit_search VALUES (31, 'campaign', '01a208e1-fd09-7000-a841-af6d9aa14b58', '01a208e1-fd09-7000-a841-af6d9aa14b58', 'campaign.name', 'cf47xname');
INSERT INTO public.crmkit_search VALUES (32, 'campaign', '01a208e1-fd0a-7000-a731-bb0c5a898191', '01a208e1-fd0a-7000-a731-bb0c5a898191', 'campaign.name', 'cf48xname');
INSERT INTO public.crmkit_search VALUES (33, 'campaign', '01a208e1-fd0b-7000-8913-852474bb8ce2', '01a208e1-fd0b-7000-8913-852474bb8ce2', 'campaign.name', 'cf49xname');
INSERT INTO public.crmkit_search VALUES (34, 'employee', '01a208e1-fd0c-7000-8c78-9f860833cdc4', '01a208e1-fd0c-7000-8c78-9f860833cdc4', 'employee.email', 'cf50x@example.org');
INSERT INTO public.crmkit_search VALUES (35, 'employee', '01a208e1-fd0c-7000-8c78-9f860833cdc4', '01a208e1-fd0c-7000-8c78-9f860833cdc4', 'employee.name', 'cf50xname');
INSERT INTO public.crmkit_search VALUES (36, 'customer', '01a208e1-fd2b-7000-922c-2b844e2ed9bd', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf63xvalue');
INSERT INTO public.crmkit_search VALUES (37, 'customer', '01a208e1-fd2e-7000-a068-9828c885f2c1', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf64xvalue');
INSERT INTO public.crmkit_search VALUES (38, 'customer', '01a208e1-fd30-7000-8309-f3c6b2ef06e7', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf65xvalue');
INSERT INTO public.crmkit_search VALUES (39, 'customer', '01a208e1-fd32-7000-9a2a-a6ca58acd31a', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf66xvalue');
INSERT INTO public.crmkit_search VALUES (40, 'customer', '01a208e1-fd35-7000-825f-ba97425a053c', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf67xvalue');
INSERT INTO public.crmkit_search VALUES (41, 'customer', '01a208e1-fd37-7000-97fd-fd93a5bbdf8b', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf68xvalue');
INSERT INTO public.crmkit_search VALUES (42, 'customer', '01a208e1-fd39-7000-8f0b-8777e3e80d8a', '01a208e1-fcb6-7000-a194-2b34bd575791', 'contact_point.normal', 'cf69xvalue');
INSERT INTO public.crmkit_search VALUES (43, 'opportunity', '01a208e1-fd3d-7000-8512-47c0cbf3ba28', '01a208e1-fd3d-7000-8512-47c0cbf3ba28', 'opportunity.name', 'cf70xname');
INSERT INTO public.crmkit_search VALUES (44, 'opportunity', '01a208e1-fd48-7000-ab8e-59b2b0f42a2a', '01a208e1-fd48-7000-ab8e-59b2b0f42a2a', 'opportunity.name', 'cf71xname');
INSERT INTO public.crmkit_search VALUES (45, 'opportunity', '01a208e1-fd51-7000-8485-a53688ac61a4', '01a208e1-fd51-7000-8485-a53688ac61a4', 'opportunity.name', 'cf72xname');
INSERT INTO public.crmkit_search VALUES (46, 'customer', '01a208e1-fd89-7000-9e3a-84b7171d36e7', '01a208e1-fd89-7000-9e3a-84b7171d36e7', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (47, 'customer', '01a208e1-fd8c-7000-9e37-0bd0bd640aa5', '01a208e1-fd8c-7000-9e37-0bd0bd640aa5', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (48, 'campaign', '01a208e1-fe31-7000-ae62-17b2d2736b47', '01a208e1-fe31-7000-ae62-17b2d2736b47', 'campaign.name', 'cf75xname');
INSERT INTO public.crmkit_search VALUES (49, 'opportunity', '01a208e1-fe32-7000-997b-8b4d53dc87ce', '01a208e1-fe32-7000-997b-8b4d53dc87ce', 'opportunity.name', 'cf72xname');
INSERT INTO public.crmkit_search VALUES (50, 'customer', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', '01a208e1-fe44-7000-b1fa-5aec2ceaf6fa', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (51, 'customer', '01a208e1-fe46-7000-aae8-51ae988bfe89', '01a208e1-fe46-7000-aae8-51ae988bfe89', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (52, 'knowledge_category', '01a208e1-fe47-7000-8498-fb722c9e0df6', '01a208e1-fe47-7000-8498-fb722c9e0df6', 'knowledge_category.name', 'cf3xname');
INSERT INTO public.crmkit_search VALUES (53, 'knowledge_script', '01a208e1-fe49-7000-8908-bb6d9dfe5664', '01a208e1-fe49-7000-8908-bb6d9dfe5664', 'knowledge_script.name', 'cf4xname');
INSERT INTO public.crmkit_search VALUES (54, 'knowledge_script', '01a208e1-fe4b-7000-b972-bc12ed1114fd', '01a208e1-fe4b-7000-b972-bc12ed1114fd', 'knowledge_script.name', 'cf5xname');
INSERT INTO public.crmkit_search VALUES (55, 'knowledge_script', '01a208e1-fe4c-7000-b152-ad64463fedba', '01a208e1-fe4c-7000-b152-ad64463fedba', 'knowledge_script.name', 'cf6xname');
INSERT INTO public.crmkit_search VALUES (56, 'knowledge_article', '01a208e1-fe4f-7000-8401-fd002fab9881', '01a208e1-fe4f-7000-8401-fd002fab9881', 'knowledge_article.title', 'cf8xtitle');
INSERT INTO public.crmkit_search VALUES (57, 'knowledge_article', '01a208e1-fe50-7000-9e21-4bca18203111', '01a208e1-fe50-7000-9e21-4bca18203111', 'knowledge_article.title', 'cf9xtitle');
INSERT INTO public.crmkit_search VALUES (58, 'knowledge_article', '01a208e1-fe52-7000-81b5-c604d94eefa6', '01a208e1-fe52-7000-81b5-c604d94eefa6', 'knowledge_article.title', 'cf10xtitle');
INSERT INTO public.crmkit_search VALUES (59, 'knowledge_article', '01a208e1-fe53-7000-908a-f9a3ea128f6a', '01a208e1-fe53-7000-908a-f9a3ea128f6a', 'knowledge_article.title', 'cf11xtitle');
INSERT INTO public.crmkit_search VALUES (60, 'knowledge_article', '01a208e1-fe54-7000-adc7-f5f7864c6dc3', '01a208e1-fe54-7000-adc7-f5f7864c6dc3', 'knowledge_article.title', 'cf12xtitle');
INSERT INTO public.crmkit_search VALUES (61, 'campaign', '01a208e1-fe72-7000-9180-d0e61c9a060b', '01a208e1-fe72-7000-9180-d0e61c9a060b', 'campaign.name', 'cf26xname');
INSERT INTO public.crmkit_search VALUES (62, 'opportunity', '01a208e1-fe73-7000-90c7-899deb74230d', '01a208e1-fe73-7000-90c7-899deb74230d', 'opportunity.name', 'cf23xname');
INSERT INTO public.crmkit_search VALUES (63, 'customer', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (64, 'customer', '01a208e1-fea3-7000-9291-23a15023ead5', '01a208e1-fea3-7000-9291-23a15023ead5', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (65, 'team', '01a208e1-feaa-7000-8aa0-8f9333b429c7', '01a208e1-feaa-7000-8aa0-8f9333b429c7', 'team.name', 'cf7xname');
INSERT INTO public.crmkit_search VALUES (66, 'campaign', '01a208e1-feb6-7000-81af-b4bf38fde0d5', '01a208e1-feb6-7000-81af-b4bf38fde0d5', 'campaign.name', 'cf11xname');
INSERT INTO public.crmkit_search VALUES (67, 'opportunity', '01a208e1-fec1-7000-a60d-53c9d40c09c7', '01a208e1-fec1-7000-a60d-53c9d40c09c7', 'opportunity.name', 'cf21xname');
INSERT INTO public.crmkit_search VALUES (68, 'leads_lead', '01a208e1-fed3-7000-a244-de55df3e7c8f', '01a208e1-fed3-7000-a244-de55df3e7c8f', 'leads_lead.name', 'cf25xname');
INSERT INTO public.crmkit_search VALUES (69, 'customer', '01a208e1-fedd-7000-8bd6-a9ad988af92b', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', 'cf25x@example.org');
INSERT INTO public.crmkit_search VALUES (70, 'customer', '01a208e1-fedd-7001-9f22-f073e1c73ee6', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', '+48220000025
48220000025');
INSERT INTO public.crmkit_search VALUES (71, 'leads_lead', '01a208e1-feee-7000-83e7-e5af274f24ec', '01a208e1-feee-7000-83e7-e5af274f24ec', 'leads_lead.name', 'cf28xname');
INSERT INTO public.crmkit_search VALUES (72, 'customer', '01a208e1-fef7-7000-b0be-14c04708bb83', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', 'cf28x@example.org');
INSERT INTO public.crmkit_search VALUES (73, 'customer', '01a208e1-fef7-7001-8c91-d2bba6306c2c', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', '+48220000028
48220000028');
INSERT INTO public.crmkit_search VALUES (74, 'leads_lead', '01a208e1-ff09-7000-a360-060116dbba83', '01a208e1-ff09-7000-a360-060116dbba83', 'leads_lead.name', 'cf31xname');
INSERT INTO public.crmkit_search VALUES (75, 'customer', '01a208e1-ff13-7000-b18c-9b4af6a0d274', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', 'cf31x@example.org');
INSERT INTO public.crmkit_search VALUES (76, 'customer', '01a208e1-ff13-7001-b9c8-d7b769e4866b', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', '+48220000031
48220000031');
INSERT INTO public.crmkit_search VALUES (77, 'leads_lead', '01a208e1-ff22-7000-8ecc-caa436da0913', '01a208e1-ff22-7000-8ecc-caa436da0913', 'leads_lead.name', 'cf34xname');
INSERT INTO public.crmkit_search VALUES (78, 'customer', '01a208e1-ff2b-7000-9e70-9b20c213e783', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', 'cf34x@example.org');
INSERT INTO public.crmkit_search VALUES (79, 'customer', '01a208e1-ff2b-7001-966f-4f255a93d426', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', '+48220000034
48220000034');
INSERT INTO public.crmkit_search VALUES (80, 'leads_lead', '01a208e1-ff33-7000-9971-91f4e83b5df6', '01a208e1-ff33-7000-9971-91f4e83b5df6', 'leads_lead.name', 'cf35xname');
INSERT INTO public.crmkit_search VALUES (81, 'customer', '01a208e1-ff3e-7000-a691-51c966d86c83', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', 'cf35x@example.org');
INSERT INTO public.crmkit_search VALUES (82, 'customer', '01a208e1-ff3e-7001-a571-fdd49558c4a7', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', '+48220000035
48220000035');
INSERT INTO public.crmkit_search VALUES (83, 'leads_lead', '01a208e1-ff4a-7000-94ae-060743e45458', '01a208e1-ff4a-7000-94ae-060743e45458', 'leads_lead.name', 'cf38xname');
INSERT INTO public.crmkit_search VALUES (84, 'customer', '01a208e1-ff53-7000-87d5-9ed1cb6db68a', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', 'cf38x@example.org');
INSERT INTO public.crmkit_search VALUES (85, 'customer', '01a208e1-ff53-7001-ae64-122910cda7b6', '01a208e1-fea3-7000-9291-23a15023ead5', 'contact_point.normal', '+48220000038
48220000038');
INSERT INTO public.crmkit_search VALUES (86, 'leads_lead', '01a208e1-ff60-7000-98d0-5219f36571ac', '01a208e1-ff60-7000-98d0-5219f36571ac', 'leads_lead.name', 'cf41xname');
INSERT INTO public.crmkit_search VALUES (87, 'customer', '01a208e1-ff6b-7000-89c0-0b2df8b28ceb', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', 'cf41x@example.org');
INSERT INTO public.crmkit_search VALUES (88, 'customer', '01a208e1-ff6b-7001-9fbc-006ba2b30ab9', '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'contact_point.normal', '+48220000041
48220000041');
INSERT INTO public.crmkit_search VALUES (89, 'customer', '01a208e1-ffa4-7000-9edd-7cb48128bb22', '01a208e1-ffa4-7000-9edd-7cb48128bb22', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (90, 'customer', '01a208e1-ffa6-7000-997b-980cca5e666e', '01a208e1-ffa6-7000-997b-980cca5e666e', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (91, 'customer', '01a208e2-00f5-7000-886a-e0e636bb757e', '01a208e2-00f5-7000-886a-e0e636bb757e', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (92, 'customer', '01a208e2-00f6-7000-88c8-eaecaf562a4f', '01a208e2-00f6-7000-88c8-eaecaf562a4f', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (93, 'purchases_family', '01a208e2-00f8-7000-b6db-ea7b32de0da8', '01a208e2-00f8-7000-b6db-ea7b32de0da8', 'purchases_family.name', 'cf3xname');
INSERT INTO public.crmkit_search VALUES (94, 'purchases_product', '01a208e2-00f9-7000-98bf-7bd546ab0055', '01a208e2-00f9-7000-98bf-7bd546ab0055', 'purchases_product.name', 'cf4xname');
INSERT INTO public.crmkit_search VALUES (95, 'purchases_product', '01a208e2-00f9-7000-98bf-7bd546ab0055', '01a208e2-00f9-7000-98bf-7bd546ab0055', 'purchases_product.code', 'cf4xcode');
INSERT INTO public.crmkit_search VALUES (96, 'customer', '01a208e2-010d-7000-b4b6-69bf4ac56489', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'customer.name', 'cf1xname');
INSERT INTO public.crmkit_search VALUES (97, 'customer', '01a208e2-010f-7000-a704-6ffce9f09e61', '01a208e2-010f-7000-a704-6ffce9f09e61', 'customer.name', 'cf2xname');
INSERT INTO public.crmkit_search VALUES (98, 'sfa_activity_plan', '01a208e2-0110-7000-830e-09fea7264029', '01a208e2-0110-7000-830e-09fea7264029', 'sfa_activity_plan.name', 'cf3xname');
INSERT INTO public.crmkit_search VALUES (99, 'sfa_activity_plan', '01a208e2-0112-7000-9026-fc76c9fb0e2f', '01a208e2-0112-7000-9026-fc76c9fb0e2f', 'sfa_activity_plan.name', 'cf4xname');
INSERT INTO public.crmkit_search VALUES (100, 'sfa_activity_plan', '01a208e2-0113-7000-b0d2-ab057f9a333f', '01a208e2-0113-7000-b0d2-ab057f9a333f', 'sfa_activity_plan.name', 'cf5xname');
INSERT INTO public.crmkit_search VALUES (101, 'sfa_activity_plan', '01a208e2-0115-7000-ad28-e38e64ee71e6', '01a208e2-0115-7000-ad28-e38e64ee71e6', 'sfa_activity_plan.name', 'cf6xname');
INSERT INTO public.crmkit_search VALUES (102, 'sfa_competitor', '01a208e2-0118-7000-a5cb-0460759f1ebd', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'sfa_competitor.name', 'cf8xname');
INSERT INTO public.crmkit_search VALUES (103, 'sfa_competitor_product', '01a208e2-013d-7000-8cfe-e6f49fe92a5b', '01a208e2-013d-7000-8cfe-e6f49fe92a5b', 'sfa_competitor_product.name', 'cf56xname');
INSERT INTO public.crmkit_search VALUES (104, 'team', '01a208e2-0141-7000-8dfa-7de363282d44', '01a208e2-0141-7000-8dfa-7de363282d44', 'team.name', 'cf59xname');
INSERT INTO public.crmkit_search VALUES (105, 'sfa_territory', '01a208e2-0145-7000-8a8c-7e310ca8c426', '01a208e2-0145-7000-8a8c-7e310ca8c426', 'sfa_territory.name', 'cf60xname');
INSERT INTO public.crmkit_search VALUES (106, 'campaign', '01a208e2-016d-7000-a0c5-78dea57ebf23', '01a208e2-016d-7000-a0c5-78dea57ebf23', 'campaign.name', 'cf76xname');
INSERT INTO public.crmkit_search VALUES (107, 'opportunity', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-016e-7000-b533-fb3badd88ab9', 'opportunity.name', 'cf75xname');
INSERT INTO public.crmkit_segment VALUES ('01a208e1-fcee-7001-bb8c-7117a4f59296', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf37xname', 'cf37xname', 'customer', 'True', 'live', 'somebody', 'cf37xdescription', '2026-02-01 09:00:37+00');
INSERT INTO public.crmkit_segment VALUES ('01a208e1-fcf1-7000-ad81-53bc92481546', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf38xname', 'cf38xname', 'customer', 'True', 'frozen', 'somebody', 'cf38xdescription', '2026-02-01 09:00:38+00');
INSERT INTO public.crmkit_segment_member VALUES ('01a208e1-fd1e-7000-bfe5-1170825a1106', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7001-bb8c-7117a4f59296', '17a4a3ce-bfca-49d6-880a-426520ad035b');
INSERT INTO public.crmkit_sfa_activity_plan VALUES ('01a208e1-fc86-7000-9ef3-17268fa83cd6', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, 'All', 'all', 'True', 'visit', 'month', 1, 60, NULL, '2026-11-23', NULL, true);
INSERT INTO public.crmkit_sfa_activity_plan VALUES ('01a208e2-0110-7000-830e-09fea7264029', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf3xname', 'cf3xname', 'True', 'cf3xchannel', 'week', 1, 8, 'somebody', '2026-01-04', NULL, true);
INSERT INTO public.crmkit_sfa_activity_plan VALUES ('01a208e2-0112-7000-9026-fc76c9fb0e2f', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf4xname', 'cf4xname', 'True', 'cf4xchannel', 'month', 1, 9, 'somebody', '2026-01-05', NULL, true);
INSERT INTO public.crmkit_sfa_activity_plan VALUES ('01a208e2-0113-7000-b0d2-ab057f9a333f', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf5xname', 'cf5xname', 'True', 'cf5xchannel', 'quarter', 1, 10, 'somebody', '2026-01-06', NULL, true);
INSERT INTO public.crmkit_sfa_activity_plan VALUES ('01a208e2-0115-7000-ad28-e38e64ee71e6', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf6xname', 'cf6xname', 'True', 'cf6xchannel', 'year', 1, 11, 'somebody', '2026-01-07', NULL, true);
INSERT INTO public.crmkit_sfa_calendar_feed VALUES ('01a208e2-0116-7000-b676-0e9b98ea0109', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'somebody', 'cf7xname', '0000000000000000000000000000000000000000000000000000000000000007', '2026-02-01 09:00:07+00');
INSERT INTO public.crmkit_sfa_competitor VALUES ('01a208e2-0118-7000-a5cb-0460759f1ebd', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf8xname', 'cf8xname', 'cf8xwebsite', 'PL', 'cf8xprofile', 'cf8xstrategy', '["cf8xstrengths"]', '["cf8xweaknesses"]');
INSERT INTO public.crmkit_sfa_competitor_product VALUES ('01a208e2-013d-7000-8cfe-e6f49fe92a5b', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0118-7000-a5cb-0460759f1ebd', 'cf56xname', 'cf56xname', 560000, 'EUR', 'cf56xagainst', 'cf56xnote');
INSERT INTO public.crmkit_sfa_deal VALUES ('01a208e2-016e-7000-b533-fb3badd88ab9', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'omitted', '2026-01-25', 740000, 'EUR', 'month', 75, 740000, 'EUR');
INSERT INTO public.crmkit_sfa_encounter VALUES ('01a208e2-0181-7000-aadc-00e261fd87e8', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'suspected', 'cf84xnote');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01b8-7000-8b47-58b1ab51ae6a', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'project_announced', 'cf113xnote', '2026-01-14', '2026-01-14', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01c7-7000-a9b1-60607bde63ed', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'contract_ending', 'cf114xnote', '2026-01-15', '2026-01-15', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01d0-7000-b812-348566634ac3', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'competitor_failing', 'cf115xnote', '2026-01-16', '2026-01-16', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01da-7000-a5ad-db3b827e654b', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'budget_date', 'cf116xnote', '2026-01-17', '2026-01-17', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01e4-7000-bd35-7dda7a4d8558', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'need_changed', 'cf117xnote', '2026-01-18', '2026-01-18', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01ed-7000-8c6c-03abb0b6e069', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'person_changed', 'cf118xnote', '2026-01-19', '2026-01-19', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event VALUES ('01a208e2-01f6-7000-9eb3-a4bb6fdb590e', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'other', 'cf119xnote', '2026-01-20', '2026-01-20', '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-0118-7000-a5cb-0460759f1ebd', 'somebody');
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-011d-7000-9efc-9ff0ea5cbce4', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf14xname', 'project_announced', 'True', 'interaction', 'suggest', 'cf14xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-0121-7001-b928-d98f41575838', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf20xname', 'contract_ending', 'True', 'interaction', 'suggest', 'cf20xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-0126-7000-a25d-501b614b5c46', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf26xname', 'competitor_failing', 'True', 'interaction', 'suggest', 'cf26xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-0129-7002-88e7-7eb243ea283b', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf32xname', 'budget_date', 'True', 'interaction', 'suggest', 'cf32xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-012e-7000-ae5e-4179c6ffe017', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf38xname', 'need_changed', 'True', 'interaction', 'suggest', 'cf38xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-0132-7000-a8d3-1215d278c104', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf44xname', 'person_changed', 'True', 'interaction', 'suggest', 'cf44xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_event_rule VALUES ('01a208e2-0136-7000-b5af-f3293d46b2f7', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf50xname', 'other', 'True', 'interaction', 'suggest', 'cf50xtitle', 'phone', 'somebody', 7, true);
INSERT INTO public.crmkit_sfa_interest VALUES ('01a208e2-01ff-7000-a8cd-30e20f2373c9', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-016e-7000-b533-fb3badd88ab9', 'cf120xdescription', 'cf120xdescription', 'cf120xsku', 1200000, NULL);
INSERT INTO public.crmkit_sfa_judgement VALUES ('01a208e2-0137-7000-83f0-95cae3fade45', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'somebody', '2026-01-02', '2026-01-02', 'own', 510000, 'EUR', 'somebody', 'cf51xnote');
INSERT INTO public.crmkit_sfa_judgement VALUES ('01a208e2-0139-7000-8ecb-c0be8df5c0d0', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'somebody', '2026-01-03', '2026-01-03', 'manager', 520000, 'EUR', 'somebody', 'cf52xnote');
INSERT INTO public.crmkit_sfa_pipeline_rule VALUES ('01a208e2-0140-7000-af87-2f7b9ca43180', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0141-7000-8dfa-7de363282d44');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-faa3-7000-8cc0-220a5d0c236f', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fab0-7000-8225-9c72630c6047', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fab2-7000-9545-ef7f997f4e8b', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fb1d-7000-a0ac-320538666b5f', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fb4e-7000-9581-6e638e5cdcba', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fba6-7000-80bc-9b8143042267', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fc41-7000-bdf3-ed9ce13e278e', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e1-fc4f-7000-9f9b-5d7f887ed573', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3');
INSERT INTO public.crmkit_sfa_place VALUES ('01a208e2-010d-7000-b4b6-69bf4ac56489', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0145-7000-8a8c-7e310ca8c426');
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7001-8c10-9e7ea67bd126', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-faa3-7000-8cc0-220a5d0c236f', '01a208e1-fc99-7000-bf89-b1ba0bee36f2', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7003-befb-1a31ccdb2f4b', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fab0-7000-8225-9c72630c6047', '01a208e1-fc99-7002-bef1-1618068b29bc', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7005-9660-089f8e24e783', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fab2-7000-9545-ef7f997f4e8b', '01a208e1-fc99-7004-83c4-d4551e56b3b3', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7007-a43c-1f630bceb048', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-faeb-7000-bd9e-8eb8dc09b0a9', '01a208e1-fc99-7006-ba65-7fbddb8273a0', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7009-9e31-6eb6c4bf82af', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fb1d-7000-a0ac-320538666b5f', '01a208e1-fc99-7008-af34-868769e8d08c', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-700b-b6e9-52c60a726c00', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fb4e-7000-9581-6e638e5cdcba', '01a208e1-fc99-700a-b112-c5dab1b8b60e', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-700d-9482-858be7dc7688', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fba6-7000-80bc-9b8143042267', '01a208e1-fc99-700c-b5f7-84efd632bd44', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-700f-bbef-0bb288f4ef16', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fc41-7000-bdf3-ed9ce13e278e', '01a208e1-fc99-700e-8273-909dedcfe902', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e1-fc99-7011-8366-d03dc2b776d8', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc86-7000-9ef3-17268fa83cd6', '01a208e1-fc4f-7000-9f9b-5d7f887ed573', '01a208e1-fc99-7010-8280-25039b41d23b', '2026-11-01', 0, 'system:freezer', false);
INSERT INTO public.crmkit_sfa_planned_visit VALUES ('01a208e2-025a-7000-ab2a-ed06d778243a', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0110-7000-830e-09fea7264029', '01a208e2-010d-7000-b4b6-69bf4ac56489', '01a208e2-024e-7000-81de-2f584f1750ad', '2026-01-23', 172, 'somebody', true);
INSERT INTO public.crmkit_sfa_quota VALUES ('01a208e1-fca3-7000-b903-d96d45bfaa40', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, 'won_amount', 'year', '2026-01-01', '2026-12-31', NULL, NULL, NULL, NULL, NULL, 10000000, 'EUR', NULL, 'won_amount|year|||||');
INSERT INTO public.crmkit_sfa_quota VALUES ('01a208e2-0157-7000-92c0-28557d288f5c', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'won_count', 'month', '2026-01-01', '2026-01-31', NULL, NULL, NULL, 'P-66', NULL, NULL, NULL, 5, 'won_count|month||||P-66|');
INSERT INTO public.crmkit_sfa_quota VALUES ('01a208e2-0159-7000-883d-051f25837fb8', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'won_count', 'month', '2026-01-01', '2026-01-31', NULL, NULL, NULL, 'P-67', NULL, NULL, NULL, 5, 'won_count|month||||P-67|');
INSERT INTO public.crmkit_sfa_quota VALUES ('01a208e2-015b-7000-961c-bee656f4f692', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'won_count', 'month', '2026-01-01', '2026-01-31', NULL, NULL, NULL, 'P-68', NULL, NULL, NULL, 5, 'won_count|month||||P-68|');
INSERT INTO public.crmkit_sfa_quota VALUES ('01a208e2-015d-7000-924d-f6d88f868c2b', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'won_count', 'month', '2026-01-01', '2026-01-31', NULL, NULL, NULL, 'P-69', NULL, NULL, NULL, 5, 'won_count|month||||P-69|');
INSERT INTO public.crmkit_sfa_reason VALUES ('01a208e2-013a-7000-b964-fbb563f51e8f', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'won', 'cf53xname');
INSERT INTO public.crmkit_sfa_reason VALUES ('01a208e2-013b-7000-addf-432836967d2a', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'lost', 'cf54xname');
INSERT INTO public.crmkit_sfa_snapshot VALUES ('01a208e2-013c-7000-9033-0ec18752fbc2', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '2026-02-01 09:00:55+00', '2026-01-06', 55, 'cf55xnote');
INSERT INTO public.crmkit_sfa_snapshot_line VALUES ('01a208e2-0203-7000-adc0-cade33c36af5', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-013c-7000-9033-0ec18752fbc2', '01a208e2-016e-7000-b533-fb3badd88ab9', 'somebody', 'omitted', 100, 1210000, 'EUR', '2026-01-22', '2026-02-01 09:02:01+00');
INSERT INTO public.crmkit_sfa_split VALUES ('01a208e2-023b-7000-a8de-2a7da0e14db6', 2, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-016e-7000-b533-fb3badd88ab9', 'somebody', 10000, 750000, 'EUR', false);
INSERT INTO public.crmkit_sfa_stage_rule VALUES ('01a208e1-fa3c-7002-adc9-7745560b2642', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '["amount"]', 30, false, NULL);
INSERT INTO public.crmkit_sfa_stage_rule VALUES ('01a208e2-015f-7000-a2d9-9b010160ccaa', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '["amount"]', 70, true, 70);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fb62-7000-9303-c6c285bd2e34', 1, '2026-11-23 14:49:17.328307+00', '2026-11-23 14:49:17.328307+00', NULL, '01a208e1-fb54-7000-89eb-c7436375b5fa', '01a208e1-fa3c-7000-812b-e7746cd5b69c', 'open', 'system:freezer', '2026-11-23 14:49:17.328307+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fc58-7000-bfde-2c52819548b3', 2, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc50-7000-ac47-6652d3c55e09', '01a208e1-fa3c-7000-812b-e7746cd5b69c', 'open', NULL, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00');
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fcb3-7000-97a8-7a0b92048212', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc50-7000-ac47-6652d3c55e09', '01a208e1-fa3c-7002-adc9-7745560b2642', 'open', NULL, '2026-11-23 14:49:17.647604+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fd45-7000-beef-f205bf1af44b', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd3d-7000-8512-47c0cbf3ba28', '01a208e1-fd20-7000-b03a-9a52f56ee661', 'open', 'somebody', '2026-11-23 14:49:17.75025+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fd4f-7000-aca9-619bd9870129', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd48-7000-ab8e-59b2b0f42a2a', '01a208e1-fd21-7000-b7b2-c08d4e6c981b', 'won', 'somebody', '2026-11-23 14:49:17.75025+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fd58-7000-b14c-a7fbb5b14307', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fd51-7000-8485-a53688ac61a4', '01a208e1-fd21-7001-b1ec-86b10e180786', 'lost', 'somebody', '2026-11-23 14:49:17.75025+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fe3b-7000-87d7-9af48ff7abcd', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fe32-7000-997b-8b4d53dc87ce', '01a208e1-fe29-7000-88ed-3b2eea7724e0', 'open', 'somebody', '2026-11-23 14:49:17.961491+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fe7b-7000-995e-f19e73aa9e3a', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe73-7000-90c7-899deb74230d', '01a208e1-fe6a-7000-9c32-6325d5c22dc5', 'open', 'somebody', '2026-11-23 14:49:18.147644+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e1-fecb-7000-b60c-58463b60d25b', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fec1-7000-a60d-53c9d40c09c7', '01a208e1-fec0-7000-9608-a13104aafe66', 'open', 'somebody', '2026-11-23 14:49:18.240788+00', NULL);
INSERT INTO public.crmkit_sfa_stay VALUES ('01a208e2-017c-7000-81d8-4120c343bbc1', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-016e-7000-b533-fb3badd88ab9', '01a208e2-015f-7000-a2d9-9b010160ccaa', 'open', 'somebody', '2026-11-23 14:49:18.861595+00', NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01c2-7000-9f2f-e06cb7499635', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01b8-7000-8b47-58b1ab51ae6a', '01a208e2-011d-7000-9efc-9ff0ea5cbce4', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf14xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01ce-7000-95eb-c4970b08a74e', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01c7-7000-a9b1-60607bde63ed', '01a208e2-0121-7001-b928-d98f41575838', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf20xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01d7-7000-a378-57bf6f17fdd5', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01d0-7000-b812-348566634ac3', '01a208e2-0126-7000-a25d-501b614b5c46', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf26xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01e2-7000-aa39-0dc3b630a11e', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01da-7000-a5ad-db3b827e654b', '01a208e2-0129-7002-88e7-7eb243ea283b', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf32xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01ea-7000-8710-6ba31fa15bb7', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01e4-7000-bd35-7dda7a4d8558', '01a208e2-012e-7000-ae5e-4179c6ffe017', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf38xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01f3-7000-8785-72be688481ad', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01ed-7000-8c6c-03abb0b6e069', '01a208e2-0132-7000-a8d3-1215d278c104', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf44xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-01fc-7000-a8c9-18a2808f0469', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01f6-7000-9eb3-a4bb6fdb590e', '01a208e2-0136-7000-b5af-f3293d46b2f7', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf50xtitle', 'phone', '2026-11-23', 'somebody', 'open', NULL, NULL, NULL);
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-0262-7000-bc25-92802830aed2', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01c7-7000-a9b1-60607bde63ed', '01a208e2-0121-7001-b928-d98f41575838', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'opportunity', 'cf181xtitle', 'cf181xchannel', '2026-02-01', 'somebody', 'accepted', 'cf181xreason', '01a208e2-024e-7000-81de-2f584f1750ad', '01a208e2-016e-7000-b533-fb3badd88ab9');
INSERT INTO public.crmkit_sfa_suggestion VALUES ('01a208e2-0268-7000-8b43-23cb41fc588f', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-01d0-7000-b812-348566634ac3', '01a208e2-0126-7000-a25d-501b614b5c46', '01a208e2-010d-7000-b4b6-69bf4ac56489', 'interaction', 'cf182xtitle', 'cf182xchannel', '2026-02-02', 'somebody', 'dismissed', 'cf182xreason', '01a208e2-024e-7000-81de-2f584f1750ad', '01a208e2-016e-7000-b533-fb3badd88ab9');
INSERT INTO public.crmkit_sfa_territory VALUES ('01a208e1-fc6c-7000-87bc-22fb8c3ce4e3', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, 'All', 'all', NULL, 'True', 100, NULL);
INSERT INTO public.crmkit_sfa_territory VALUES ('01a208e2-0145-7000-8a8c-7e310ca8c426', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf60xname', 'cf60xname', NULL, 'True', 60, '01a208e2-0141-7000-8dfa-7de363282d44');
INSERT INTO public.crmkit_sfa_territory_member VALUES ('01a208e1-fc6f-7000-bf41-9389c167acf2', 1, '2026-11-23 14:49:17.647604+00', '2026-11-23 14:49:17.647604+00', NULL, '01a208e1-fc6c-7000-87bc-22fb8c3ce4e3', 'system:freezer');
INSERT INTO public.crmkit_sfa_territory_member VALUES ('01a208e2-0162-7000-9231-352a6a512bdf', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0145-7000-8a8c-7e310ca8c426', 'somebody');
INSERT INTO public.crmkit_sfa_transition VALUES ('01a208e2-0162-7001-8b9d-6101a5986f50', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-015f-7000-a2d9-9b010160ccaa', '01a208e2-015f-7000-a2d9-9b010160ccaa');
INSERT INTO public.crmkit_sfa_version VALUES ('0002');
INSERT INTO public.crmkit_sfa_wish VALUES ('01a208e2-0149-7000-a77b-c53bc7bc1af8', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf61xtopic', 'cf61xtopic', 'cf61xdetail', 'cf61xsku', 'cf61xregion', 610000, 'open', '2026-01-12', 'somebody');
INSERT INTO public.crmkit_sfa_wish VALUES ('01a208e2-014d-7000-b6e6-3acc8c3b44ee', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf62xtopic', 'cf62xtopic', 'cf62xdetail', 'cf62xsku', 'cf62xregion', 620000, 'planned', '2026-01-13', 'somebody');
INSERT INTO public.crmkit_sfa_wish VALUES ('01a208e2-0150-7000-9f01-4b08d4fc5277', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf63xtopic', 'cf63xtopic', 'cf63xdetail', 'cf63xsku', 'cf63xregion', 630000, 'offered', '2026-01-14', 'somebody');
INSERT INTO public.crmkit_sfa_wish VALUES ('01a208e2-0152-7000-b662-a0755359ca78', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-010d-7000-b4b6-69bf4ac56489', 'cf64xtopic', 'cf64xtopic', 'cf64xdetail', 'cf64xsku', 'cf64xregion', 640000, 'declined', '2026-01-15', 'somebody');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7000-812b-e7746cd5b69c', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'enquiry', 'Enquiry', 0, 10, 'pipeline', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7001-8b0d-f60640b2106c', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'needs', 'Needs understood', 1, 25, 'pipeline', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7002-adc9-7745560b2642', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'quote', 'Quote sent', 2, 50, 'best_case', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7003-b614-d31013af91fe', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'negotiation', 'Negotiation', 3, 75, 'commit', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7004-9a4b-b5691477a01e', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'won', 'Won', 4, 100, 'closed', 'won');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fa3c-7005-b578-084207e8eecf', 1, '2026-11-23 14:49:17.107266+00', '2026-11-23 14:49:17.107266+00', NULL, '01a208e1-fa3a-7000-8d0d-0ce41d62a2b0', 'lost', 'Lost', 5, 0, 'omitted', 'lost');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fd20-7000-b03a-9a52f56ee661', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 'cf56xname', 'cf56xtitle', 56, 56, 'omitted', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fd21-7000-b7b2-c08d4e6c981b', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 'cf57xname', 'cf57xtitle', 57, 57, 'pipeline', 'won');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fd21-7001-b1ec-86b10e180786', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 'cf58xname', 'cf58xtitle', 58, 58, 'best_case', 'lost');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fd22-7000-bec6-ccf1c1cee3f4', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 'cf59xname', 'cf59xtitle', 59, 59, 'commit', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fd23-7000-b240-5db921444821', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcee-7000-9de3-e7fa5b7079c9', 'cf60xname', 'cf60xtitle', 60, 60, 'closed', 'won');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fe29-7000-88ed-3b2eea7724e0', 1, '2026-11-23 14:49:17.961491+00', '2026-11-23 14:49:17.961491+00', NULL, '01a208e1-fe28-7000-b781-ebca286f2d27', 'cf74xname', 'cf74xtitle', 74, 74, 'omitted', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fe6a-7000-9c32-6325d5c22dc5', 1, '2026-11-23 14:49:18.147644+00', '2026-11-23 14:49:18.147644+00', NULL, '01a208e1-fe69-7000-bf6c-7dcef941a5db', 'cf25xname', 'cf25xtitle', 25, 25, 'omitted', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e1-fec0-7000-9608-a13104aafe66', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-febf-7000-bf56-1db3cbc1a7eb', 'cf23xname', 'cf23xtitle', 23, 23, 'omitted', 'open');
INSERT INTO public.crmkit_stage VALUES ('01a208e2-015f-7000-a2d9-9b010160ccaa', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, '01a208e2-0140-7000-af87-2f7b9ca43180', 'cf71xname', 'cf71xtitle', 71, 71, 'omitted', 'open');
INSERT INTO public.crmkit_state VALUES ('search_index', 'trigrams');
INSERT INTO public.crmkit_state VALUES ('searched fields', 'campaign.name contact_point.normal customer.name employee.email employee.name external_id.key knowledge_article.title knowledge_category.name knowledge_script.name leads_lead.name opportunity.name purchases_family.name purchases_product.code purchases_product.name segment.name sfa_activity_plan.name sfa_competitor.name sfa_competitor_product.name sfa_territory.name team.name');
INSERT INTO public.crmkit_state VALUES ('traits crmkit_core__customer_traits', 'cbbf70ddd2f5ef95b87a92fff3db7cb3a29c110f8df11c9c7fc6a88eca081a74');
INSERT INTO public.crmkit_state VALUES ('traits crmkit_purchases__customer_traits', 'f82656363f4d2ef2fa829b3ce7f555283ac81d87874562071122fb8f39404bec');
INSERT INTO public.crmkit_state VALUES ('custom fields', '5069cfc0e9d249e9a4fa5a3854f63e30');
INSERT INTO public.crmkit_team VALUES ('01a208e1-fcf2-7000-a614-fb1648b05bdd', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf39xname', 'cf39xname', NULL, 'somebody');
INSERT INTO public.crmkit_team VALUES ('01a208e1-feaa-7000-8aa0-8f9333b429c7', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, 'cf7xname', 'cf7xname', NULL, 'somebody');
INSERT INTO public.crmkit_team VALUES ('01a208e2-0141-7000-8dfa-7de363282d44', 1, '2026-11-23 14:49:18.861595+00', '2026-11-23 14:49:18.861595+00', NULL, 'cf59xname', 'cf59xname', NULL, 'somebody');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-fd5c-7000-a786-cd57cb253561', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, '01a208e1-fcb6-7000-a194-2b34bd575791', 'cf73xsource', 'cf73xmedium', '01a208e1-fd07-7000-adb6-c1d382957793', 'cf73xdetail', '2026-02-01 09:01:13+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-fed9-7000-a41e-0bd732016e85', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'cf25xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-fef4-7000-b606-165149f4190e', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'cf28xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-ff0f-7000-8221-25680421f1f5', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'cf31xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-ff28-7000-ba15-428b4716186c', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'cf34xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-ff3a-7000-91bd-d650d76cf79b', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'cf35xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-ff50-7000-891b-6dd28a1b47c8', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea3-7000-9291-23a15023ead5', 'cf38xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_touch VALUES ('01a208e1-ff67-7000-8ac5-2bc9acf60711', 1, '2026-11-23 14:49:18.240788+00', '2026-11-23 14:49:18.240788+00', NULL, '01a208e1-fea1-7000-89a3-505bc3cc0dd9', 'cf41xsource', NULL, '01a208e1-feb6-7000-81af-b4bf38fde0d5', NULL, '2026-11-23 14:49:18.240788+00');
INSERT INTO public.crmkit_version VALUES ('0004');
INSERT INTO public.crmkit_working_calendar VALUES ('01a208e1-fcf5-7000-a464-878ced1f80f2', 1, '2026-11-23 14:49:17.75025+00', '2026-11-23 14:49:17.75025+00', NULL, 'cf40xname', 'UTC', '{"said": "cf40xhours"}', '["cf40xclosed"]');
SELECT pg_catalog.setval('public.crmkit_journal_sequence_seq', 501, true);
SELECT pg_catalog.setval('public.crmkit_search_id_seq', 107, true);
ALTER TABLE ONLY public.crmkit_address
    ADD CONSTRAINT crmkit_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_attachment
    ADD CONSTRAINT crmkit_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_campaign_member
    ADD CONSTRAINT crmkit_campaign_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_campaign
    ADD CONSTRAINT crmkit_campaign_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_combination
    ADD CONSTRAINT crmkit_combination_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_commitment
    ADD CONSTRAINT crmkit_commitment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_consumer
    ADD CONSTRAINT crmkit_consumer_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.crmkit_contact_point
    ADD CONSTRAINT crmkit_contact_point_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_contact_role
    ADD CONSTRAINT crmkit_contact_role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_core__customer_traits
    ADD CONSTRAINT crmkit_core__customer_traits_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_counter
    ADD CONSTRAINT crmkit_counter_pkey PRIMARY KEY (name, period);
ALTER TABLE ONLY public.crmkit_custom_field
    ADD CONSTRAINT crmkit_custom_field_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_custom_value
    ADD CONSTRAINT crmkit_custom_value_pkey PRIMARY KEY (record_id, field_id);
ALTER TABLE ONLY public.crmkit_customer
    ADD CONSTRAINT crmkit_customer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_delegation
    ADD CONSTRAINT crmkit_delegation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_employee
    ADD CONSTRAINT crmkit_employee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_exchange_rate
    ADD CONSTRAINT crmkit_exchange_rate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_external_id
    ADD CONSTRAINT crmkit_external_id_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_held_entry
    ADD CONSTRAINT crmkit_held_entry_pkey PRIMARY KEY (consumer, sequence);
ALTER TABLE ONLY public.crmkit_import_key
    ADD CONSTRAINT crmkit_import_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.crmkit_import_rejected
    ADD CONSTRAINT crmkit_import_rejected_pkey PRIMARY KEY (run_id, line);
ALTER TABLE ONLY public.crmkit_import_run
    ADD CONSTRAINT crmkit_import_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_import_run
    ADD CONSTRAINT crmkit_import_run_unfinished_key UNIQUE (unfinished);
ALTER TABLE ONLY public.crmkit_interaction
    ADD CONSTRAINT crmkit_interaction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_job
    ADD CONSTRAINT crmkit_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_journal
    ADD CONSTRAINT crmkit_journal_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.crmkit_key_accounts_account
    ADD CONSTRAINT crmkit_key_accounts_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_decision
    ADD CONSTRAINT crmkit_key_accounts_decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_factor
    ADD CONSTRAINT crmkit_key_accounts_factor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_member
    ADD CONSTRAINT crmkit_key_accounts_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_objective
    ADD CONSTRAINT crmkit_key_accounts_objective_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_plan
    ADD CONSTRAINT crmkit_key_accounts_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_review
    ADD CONSTRAINT crmkit_key_accounts_review_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_risk
    ADD CONSTRAINT crmkit_key_accounts_risk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_score
    ADD CONSTRAINT crmkit_key_accounts_score_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_space
    ADD CONSTRAINT crmkit_key_accounts_space_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_stakeholder
    ADD CONSTRAINT crmkit_key_accounts_stakeholder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_tie
    ADD CONSTRAINT crmkit_key_accounts_tie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_key_accounts_version
    ADD CONSTRAINT crmkit_key_accounts_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_knowledge_answer
    ADD CONSTRAINT crmkit_knowledge_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_article
    ADD CONSTRAINT crmkit_knowledge_article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_category
    ADD CONSTRAINT crmkit_knowledge_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_conversation
    ADD CONSTRAINT crmkit_knowledge_conversation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_exit_item
    ADD CONSTRAINT crmkit_knowledge_exit_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_note
    ADD CONSTRAINT crmkit_knowledge_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_question
    ADD CONSTRAINT crmkit_knowledge_question_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_revision
    ADD CONSTRAINT crmkit_knowledge_revision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_script
    ADD CONSTRAINT crmkit_knowledge_script_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_version
    ADD CONSTRAINT crmkit_knowledge_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_knowledge_vote
    ADD CONSTRAINT crmkit_knowledge_vote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_knowledge_word
    ADD CONSTRAINT crmkit_knowledge_word_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_assignment
    ADD CONSTRAINT crmkit_leads_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT crmkit_leads_conversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_form
    ADD CONSTRAINT crmkit_leads_form_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_frequency
    ADD CONSTRAINT crmkit_leads_frequency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT crmkit_leads_lead_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_lesson
    ADD CONSTRAINT crmkit_leads_lesson_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_model
    ADD CONSTRAINT crmkit_leads_model_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_passage
    ADD CONSTRAINT crmkit_leads_passage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_points
    ADD CONSTRAINT crmkit_leads_points_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_queue
    ADD CONSTRAINT crmkit_leads_queue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_rule
    ADD CONSTRAINT crmkit_leads_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_score
    ADD CONSTRAINT crmkit_leads_score_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_step
    ADD CONSTRAINT crmkit_leads_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_submission
    ADD CONSTRAINT crmkit_leads_submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_leads_version
    ADD CONSTRAINT crmkit_leads_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_loyalty_boost
    ADD CONSTRAINT crmkit_loyalty_boost_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_earning
    ADD CONSTRAINT crmkit_loyalty_earning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_entry
    ADD CONSTRAINT crmkit_loyalty_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_lot
    ADD CONSTRAINT crmkit_loyalty_lot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_membership
    ADD CONSTRAINT crmkit_loyalty_membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT crmkit_loyalty_posting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_privilege
    ADD CONSTRAINT crmkit_loyalty_privilege_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_programme
    ADD CONSTRAINT crmkit_loyalty_programme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_reward
    ADD CONSTRAINT crmkit_loyalty_reward_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_rule
    ADD CONSTRAINT crmkit_loyalty_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_tier_move
    ADD CONSTRAINT crmkit_loyalty_tier_move_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_tier
    ADD CONSTRAINT crmkit_loyalty_tier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_version
    ADD CONSTRAINT crmkit_loyalty_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_loyalty_voucher
    ADD CONSTRAINT crmkit_loyalty_voucher_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_loyalty_wallet
    ADD CONSTRAINT crmkit_loyalty_wallet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_merge
    ADD CONSTRAINT crmkit_merge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_number_sequence
    ADD CONSTRAINT crmkit_number_sequence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_opportunity_line
    ADD CONSTRAINT crmkit_opportunity_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_opportunity
    ADD CONSTRAINT crmkit_opportunity_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_participant
    ADD CONSTRAINT crmkit_participant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_pipeline
    ADD CONSTRAINT crmkit_pipeline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases__customer_traits
    ADD CONSTRAINT crmkit_purchases__customer_traits_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases_family
    ADD CONSTRAINT crmkit_purchases_family_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases_line
    ADD CONSTRAINT crmkit_purchases_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases_product
    ADD CONSTRAINT crmkit_purchases_product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases_purchase
    ADD CONSTRAINT crmkit_purchases_purchase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_purchases_version
    ADD CONSTRAINT crmkit_purchases_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_relationship
    ADD CONSTRAINT crmkit_relationship_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_schedule
    ADD CONSTRAINT crmkit_schedule_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.crmkit_search
    ADD CONSTRAINT crmkit_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_segment_member
    ADD CONSTRAINT crmkit_segment_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_segment
    ADD CONSTRAINT crmkit_segment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_activity_plan
    ADD CONSTRAINT crmkit_sfa_activity_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_calendar_feed
    ADD CONSTRAINT crmkit_sfa_calendar_feed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_competitor
    ADD CONSTRAINT crmkit_sfa_competitor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_competitor_product
    ADD CONSTRAINT crmkit_sfa_competitor_product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_deal
    ADD CONSTRAINT crmkit_sfa_deal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_encounter
    ADD CONSTRAINT crmkit_sfa_encounter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_event
    ADD CONSTRAINT crmkit_sfa_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_event_rule
    ADD CONSTRAINT crmkit_sfa_event_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_interest
    ADD CONSTRAINT crmkit_sfa_interest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_judgement
    ADD CONSTRAINT crmkit_sfa_judgement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_pipeline_rule
    ADD CONSTRAINT crmkit_sfa_pipeline_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_place
    ADD CONSTRAINT crmkit_sfa_place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_planned_visit
    ADD CONSTRAINT crmkit_sfa_planned_visit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_quota
    ADD CONSTRAINT crmkit_sfa_quota_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_reason
    ADD CONSTRAINT crmkit_sfa_reason_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_snapshot_line
    ADD CONSTRAINT crmkit_sfa_snapshot_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_snapshot
    ADD CONSTRAINT crmkit_sfa_snapshot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_split
    ADD CONSTRAINT crmkit_sfa_split_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_stage_rule
    ADD CONSTRAINT crmkit_sfa_stage_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_stay
    ADD CONSTRAINT crmkit_sfa_stay_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT crmkit_sfa_suggestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_territory_member
    ADD CONSTRAINT crmkit_sfa_territory_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_territory
    ADD CONSTRAINT crmkit_sfa_territory_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_transition
    ADD CONSTRAINT crmkit_sfa_transition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_sfa_version
    ADD CONSTRAINT crmkit_sfa_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_sfa_wish
    ADD CONSTRAINT crmkit_sfa_wish_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_stage
    ADD CONSTRAINT crmkit_stage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_state
    ADD CONSTRAINT crmkit_state_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.crmkit_team
    ADD CONSTRAINT crmkit_team_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_touch
    ADD CONSTRAINT crmkit_touch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.crmkit_version
    ADD CONSTRAINT crmkit_version_pkey PRIMARY KEY (version_num);
ALTER TABLE ONLY public.crmkit_working_calendar
    ADD CONSTRAINT crmkit_working_calendar_pkey PRIMARY KEY (id);
CREATE INDEX ix_address_customer ON public.crmkit_address USING btree (customer);
CREATE INDEX ix_attachment_interaction ON public.crmkit_attachment USING btree (interaction);
CREATE INDEX ix_campaign_member_campaign_status ON public.crmkit_campaign_member USING btree (campaign, status);
CREATE INDEX ix_campaign_member_customer_responded_at_id ON public.crmkit_campaign_member USING btree (customer, responded_at, id);
CREATE INDEX ix_campaign_status ON public.crmkit_campaign USING btree (status);
CREATE INDEX ix_combination_gone ON public.crmkit_combination USING btree (gone);
CREATE INDEX ix_combination_merge ON public.crmkit_combination USING btree (merge);
CREATE INDEX ix_commitment_customer_created_at_id ON public.crmkit_commitment USING btree (customer, created_at, id);
CREATE INDEX ix_commitment_owner_status ON public.crmkit_commitment USING btree (owner, status);
CREATE INDEX ix_commitment_status_due_on ON public.crmkit_commitment USING btree (status, due_on);
CREATE INDEX ix_contact_point_customer ON public.crmkit_contact_point USING btree (customer);
CREATE INDEX ix_contact_point_normal ON public.crmkit_contact_point USING btree (normal);
CREATE INDEX ix_contact_point_relationship ON public.crmkit_contact_point USING btree (relationship);
CREATE INDEX ix_contact_role_customer ON public.crmkit_contact_role USING btree (customer);
CREATE INDEX ix_contact_role_opportunity ON public.crmkit_contact_role USING btree (opportunity);
CREATE INDEX ix_custom_value_day ON public.crmkit_custom_value USING btree (field_id, day) WHERE (day IS NOT NULL);
CREATE INDEX ix_custom_value_moment ON public.crmkit_custom_value USING btree (field_id, moment) WHERE (moment IS NOT NULL);
CREATE INDEX ix_custom_value_number ON public.crmkit_custom_value USING btree (field_id, number) WHERE (number IS NOT NULL);
CREATE INDEX ix_custom_value_ref ON public.crmkit_custom_value USING btree (field_id, ref) WHERE (ref IS NOT NULL);
CREATE INDEX ix_custom_value_text ON public.crmkit_custom_value USING btree (field_id, text) WHERE (text IS NOT NULL);
CREATE INDEX ix_customer_lifecycle ON public.crmkit_customer USING btree (lifecycle);
CREATE INDEX ix_customer_owner ON public.crmkit_customer USING btree (owner);
CREATE INDEX ix_delegation_delegate_ends_on ON public.crmkit_delegation USING btree (delegate, ends_on);
CREATE INDEX ix_employee_key ON public.crmkit_employee USING btree (key);
CREATE INDEX ix_employee_team ON public.crmkit_employee USING btree (team);
CREATE INDEX ix_external_id_record_id ON public.crmkit_external_id USING btree (record_id);
CREATE INDEX ix_held_entry_due_at ON public.crmkit_held_entry USING btree (consumer, due_at);
CREATE INDEX ix_held_entry_record ON public.crmkit_held_entry USING btree (consumer, record_id);
CREATE INDEX ix_interaction_customer_happened_at_id ON public.crmkit_interaction USING btree (customer, happened_at, id);
CREATE INDEX ix_interaction_opportunity_happened_at_id ON public.crmkit_interaction USING btree (opportunity, happened_at, id);
CREATE INDEX ix_interaction_owner_due_at ON public.crmkit_interaction USING btree (owner, due_at);
CREATE INDEX ix_interaction_thread ON public.crmkit_interaction USING btree (thread);
CREATE INDEX ix_job_due_at_id ON public.crmkit_job USING btree (due_at, id);
CREATE INDEX ix_journal_cursor ON public.crmkit_journal USING btree (epoch, transaction_id, sequence);
CREATE INDEX ix_journal_record_id_version ON public.crmkit_journal USING btree (record_id, version);
CREATE INDEX ix_key_accounts_account_owner ON public.crmkit_key_accounts_account USING btree (owner);
CREATE INDEX ix_key_accounts_decision_interaction ON public.crmkit_key_accounts_decision USING btree (interaction);
CREATE INDEX ix_key_accounts_decision_review ON public.crmkit_key_accounts_decision USING btree (review);
CREATE INDEX ix_key_accounts_member_customer ON public.crmkit_key_accounts_member USING btree (customer);
CREATE INDEX ix_key_accounts_member_member ON public.crmkit_key_accounts_member USING btree (member);
CREATE INDEX ix_key_accounts_objective_owner_due_on ON public.crmkit_key_accounts_objective USING btree (owner, due_on);
CREATE INDEX ix_key_accounts_objective_plan ON public.crmkit_key_accounts_objective USING btree (plan);
CREATE INDEX ix_key_accounts_plan_customer_approved_at_id ON public.crmkit_key_accounts_plan USING btree (customer, approved_at, id);
CREATE INDEX ix_key_accounts_plan_customer_number ON public.crmkit_key_accounts_plan USING btree (customer, number);
CREATE INDEX ix_key_accounts_review_customer_held_at_id ON public.crmkit_key_accounts_review USING btree (customer, held_at, id);
CREATE INDEX ix_key_accounts_review_status_planned_on ON public.crmkit_key_accounts_review USING btree (status, planned_on);
CREATE INDEX ix_key_accounts_risk_customer_created_at_id ON public.crmkit_key_accounts_risk USING btree (customer, created_at, id);
CREATE INDEX ix_key_accounts_risk_status_due_on ON public.crmkit_key_accounts_risk USING btree (status, due_on);
CREATE INDEX ix_key_accounts_stakeholder_person ON public.crmkit_key_accounts_stakeholder USING btree (person);
CREATE INDEX ix_key_accounts_tie_source ON public.crmkit_key_accounts_tie USING btree (source);
CREATE INDEX ix_key_accounts_tie_target ON public.crmkit_key_accounts_tie USING btree (target);
CREATE INDEX ix_knowledge_answer_article ON public.crmkit_knowledge_answer USING btree (article);
CREATE INDEX ix_knowledge_answer_customer_answered_at_id ON public.crmkit_knowledge_answer USING btree (customer, answered_at, id);
CREATE INDEX ix_knowledge_article_category ON public.crmkit_knowledge_article USING btree (category);
CREATE INDEX ix_knowledge_article_original ON public.crmkit_knowledge_article USING btree (original);
CREATE INDEX ix_knowledge_article_owner_state ON public.crmkit_knowledge_article USING btree (owner, state);
CREATE INDEX ix_knowledge_article_published_at ON public.crmkit_knowledge_article USING btree (published_at);
CREATE INDEX ix_knowledge_article_search ON public.crmkit_knowledge_article USING gin (search_vector);
CREATE INDEX ix_knowledge_article_state_review_on ON public.crmkit_knowledge_article USING btree (state, review_on);
CREATE INDEX ix_knowledge_category_parent ON public.crmkit_knowledge_category USING btree (parent);
CREATE INDEX ix_knowledge_conversation_customer_said_at_id ON public.crmkit_knowledge_conversation USING btree (customer, said_at, id);
CREATE INDEX ix_knowledge_conversation_interaction ON public.crmkit_knowledge_conversation USING btree (interaction);
CREATE INDEX ix_knowledge_conversation_script ON public.crmkit_knowledge_conversation USING btree (script);
CREATE INDEX ix_knowledge_exit_item_customer ON public.crmkit_knowledge_exit_item USING btree (customer);
CREATE INDEX ix_knowledge_exit_item_leaver_status ON public.crmkit_knowledge_exit_item USING btree (leaver, status);
CREATE INDEX ix_knowledge_exit_item_note ON public.crmkit_knowledge_exit_item USING btree (note);
CREATE INDEX ix_knowledge_exit_item_owner_status ON public.crmkit_knowledge_exit_item USING btree (owner, status);
CREATE INDEX ix_knowledge_note_customer_noted_at_id ON public.crmkit_knowledge_note USING btree (customer, noted_at, id);
CREATE INDEX ix_knowledge_note_kind_noted_at ON public.crmkit_knowledge_note USING btree (kind, noted_at);
CREATE INDEX ix_knowledge_note_opportunity ON public.crmkit_knowledge_note USING btree (opportunity);
CREATE INDEX ix_knowledge_note_owner ON public.crmkit_knowledge_note USING btree (owner);
CREATE INDEX ix_knowledge_question_asked_at_id ON public.crmkit_knowledge_question USING btree (asked_at, id);
CREATE INDEX ix_knowledge_question_words ON public.crmkit_knowledge_question USING btree (words);
CREATE INDEX ix_knowledge_revision_author_state ON public.crmkit_knowledge_revision USING btree (author, state);
CREATE INDEX ix_knowledge_script_occasion_state ON public.crmkit_knowledge_script USING btree (occasion, state);
CREATE INDEX ix_knowledge_vote_article ON public.crmkit_knowledge_vote USING btree (article);
CREATE INDEX ix_knowledge_word_backwards ON public.crmkit_knowledge_word USING btree (backwards);
CREATE INDEX ix_leads_assignment_lead ON public.crmkit_leads_assignment USING btree (lead);
CREATE INDEX ix_leads_assignment_queue_assigned_at_employee ON public.crmkit_leads_assignment USING btree (queue, assigned_at, employee);
CREATE INDEX ix_leads_conversion_lead ON public.crmkit_leads_conversion USING btree (lead);
CREATE INDEX ix_leads_conversion_organisation_created_at_id ON public.crmkit_leads_conversion USING btree (organisation, created_at, id);
CREATE INDEX ix_leads_conversion_person_created_at_id ON public.crmkit_leads_conversion USING btree (person, created_at, id);
CREATE INDEX ix_leads_lead_company_folded_name_folded ON public.crmkit_leads_lead USING btree (company_folded, name_folded);
CREATE INDEX ix_leads_lead_created_at_source_status ON public.crmkit_leads_lead USING btree (created_at, source, status);
CREATE INDEX ix_leads_lead_customer_created_at_id ON public.crmkit_leads_lead USING btree (customer, created_at, id);
CREATE INDEX ix_leads_lead_opportunity ON public.crmkit_leads_lead USING btree (opportunity);
CREATE INDEX ix_leads_lead_organisation ON public.crmkit_leads_lead USING btree (organisation);
CREATE INDEX ix_leads_lead_owner_status ON public.crmkit_leads_lead USING btree (owner, status);
CREATE INDEX ix_leads_lead_status_owner ON public.crmkit_leads_lead USING btree (status, owner);
CREATE INDEX ix_leads_lead_status_respond_by ON public.crmkit_leads_lead USING btree (status, respond_by);
CREATE INDEX ix_leads_passage_lead ON public.crmkit_leads_passage USING btree (lead);
CREATE INDEX ix_leads_passage_passed_at_left_seconds ON public.crmkit_leads_passage USING btree (passed_at, "left", seconds);
CREATE INDEX ix_leads_rule_queue ON public.crmkit_leads_rule USING btree (queue);
CREATE INDEX ix_leads_score_points ON public.crmkit_leads_score USING btree (points);
CREATE INDEX ix_leads_step_conversion_position ON public.crmkit_leads_step USING btree (conversion, "position");
CREATE INDEX ix_leads_submission_customer ON public.crmkit_leads_submission USING btree (customer);
CREATE INDEX ix_leads_submission_form_client_created_at ON public.crmkit_leads_submission USING btree (form, client, created_at);
CREATE INDEX ix_leads_submission_form_email_created_at ON public.crmkit_leads_submission USING btree (form, email, created_at);
CREATE INDEX ix_leads_submission_lead ON public.crmkit_leads_submission USING btree (lead);
CREATE INDEX ix_leads_submission_state_created_at ON public.crmkit_leads_submission USING btree (state, created_at);
CREATE INDEX ix_loyalty_earning_membership ON public.crmkit_loyalty_earning USING btree (membership);
CREATE INDEX ix_loyalty_earning_rule_id ON public.crmkit_loyalty_earning USING btree (rule_id);
CREATE INDEX ix_loyalty_entry_lot ON public.crmkit_loyalty_entry USING btree (lot);
CREATE INDEX ix_loyalty_entry_posting ON public.crmkit_loyalty_entry USING btree (posting);
CREATE INDEX ix_loyalty_entry_wallet_booked_at ON public.crmkit_loyalty_entry USING btree (wallet, booked_at);
CREATE INDEX ix_loyalty_lot_earning ON public.crmkit_loyalty_lot USING btree (earning);
CREATE INDEX ix_loyalty_lot_membership ON public.crmkit_loyalty_lot USING btree (membership);
CREATE INDEX ix_loyalty_lot_state_expires_at_id ON public.crmkit_loyalty_lot USING btree (state, expires_at, id);
CREATE INDEX ix_loyalty_lot_state_matures_at_id ON public.crmkit_loyalty_lot USING btree (state, matures_at, id);
CREATE INDEX ix_loyalty_lot_wallet_state ON public.crmkit_loyalty_lot USING btree (wallet, state);
CREATE INDEX ix_loyalty_membership_programme_review_on ON public.crmkit_loyalty_membership USING btree (programme, review_on);
CREATE INDEX ix_loyalty_membership_tier ON public.crmkit_loyalty_membership USING btree (tier);
CREATE INDEX ix_loyalty_membership_wallet ON public.crmkit_loyalty_membership USING btree (wallet);
CREATE INDEX ix_loyalty_posting_customer_booked_at_id ON public.crmkit_loyalty_posting USING btree (customer, booked_at, id);
CREATE INDEX ix_loyalty_posting_earning ON public.crmkit_loyalty_posting USING btree (earning);
CREATE INDEX ix_loyalty_posting_membership_counts_on ON public.crmkit_loyalty_posting USING btree (membership, counts_on);
CREATE INDEX ix_loyalty_posting_undoes ON public.crmkit_loyalty_posting USING btree (undoes);
CREATE INDEX ix_loyalty_rule_entity_name ON public.crmkit_loyalty_rule USING btree (entity_name);
CREATE INDEX ix_loyalty_tier_move_customer_moved_at_id ON public.crmkit_loyalty_tier_move USING btree (customer, moved_at, id);
CREATE INDEX ix_loyalty_tier_move_membership ON public.crmkit_loyalty_tier_move USING btree (membership);
CREATE INDEX ix_loyalty_tier_move_moved_at ON public.crmkit_loyalty_tier_move USING btree (moved_at);
CREATE INDEX ix_loyalty_voucher_customer_issued_at_id ON public.crmkit_loyalty_voucher USING btree (customer, issued_at, id);
CREATE INDEX ix_loyalty_voucher_membership ON public.crmkit_loyalty_voucher USING btree (membership);
CREATE INDEX ix_loyalty_voucher_reward ON public.crmkit_loyalty_voucher USING btree (reward);
CREATE INDEX ix_loyalty_voucher_status_expires_at_id ON public.crmkit_loyalty_voucher USING btree (status, expires_at, id);
CREATE INDEX ix_loyalty_wallet_programme ON public.crmkit_loyalty_wallet USING btree (programme);
CREATE INDEX ix_merge_loser ON public.crmkit_merge USING btree (loser);
CREATE INDEX ix_merge_survivor ON public.crmkit_merge USING btree (survivor);
CREATE INDEX ix_opportunity_customer_closed_on_id ON public.crmkit_opportunity USING btree (customer, closed_on, id);
CREATE INDEX ix_opportunity_customer_created_at_id ON public.crmkit_opportunity USING btree (customer, created_at, id);
CREATE INDEX ix_opportunity_line_opportunity ON public.crmkit_opportunity_line USING btree (opportunity);
CREATE INDEX ix_opportunity_owner_status ON public.crmkit_opportunity USING btree (owner, status);
CREATE INDEX ix_opportunity_stage ON public.crmkit_opportunity USING btree (stage);
CREATE INDEX ix_opportunity_status_expected_close ON public.crmkit_opportunity USING btree (status, expected_close);
CREATE INDEX ix_participant_customer ON public.crmkit_participant USING btree (customer);
CREATE INDEX ix_participant_interaction ON public.crmkit_participant USING btree (interaction);
CREATE INDEX ix_purchases_line_product ON public.crmkit_purchases_line USING btree (product);
CREATE INDEX ix_purchases_line_purchase ON public.crmkit_purchases_line USING btree (purchase);
CREATE INDEX ix_purchases_product_family ON public.crmkit_purchases_product USING btree (family);
CREATE INDEX ix_purchases_purchase_customer_placed_at_id ON public.crmkit_purchases_purchase USING btree (customer, placed_at, id);
CREATE INDEX ix_purchases_purchase_original ON public.crmkit_purchases_purchase USING btree (original);
CREATE INDEX ix_purchases_purchase_placed_at ON public.crmkit_purchases_purchase USING btree (placed_at);
CREATE INDEX ix_relationship_customer ON public.crmkit_relationship USING btree (customer);
CREATE INDEX ix_relationship_other ON public.crmkit_relationship USING btree (other);
CREATE INDEX ix_search_entity_name_subject_id ON public.crmkit_search USING btree (entity_name, subject_id);
CREATE INDEX ix_search_record_id ON public.crmkit_search USING btree (record_id);
CREATE INDEX ix_search_trigrams ON public.crmkit_search USING gin (text public.gin_trgm_ops) WITH (gin_pending_list_limit='256');
CREATE INDEX ix_sfa_calendar_feed_employee_key ON public.crmkit_sfa_calendar_feed USING btree (employee_key);
CREATE INDEX ix_sfa_competitor_product_competitor ON public.crmkit_sfa_competitor_product USING btree (competitor);
CREATE INDEX ix_sfa_encounter_competitor_opportunity ON public.crmkit_sfa_encounter USING btree (competitor, opportunity);
CREATE INDEX ix_sfa_encounter_opportunity ON public.crmkit_sfa_encounter USING btree (opportunity);
CREATE INDEX ix_sfa_event_competitor ON public.crmkit_sfa_event USING btree (competitor);
CREATE INDEX ix_sfa_event_customer_reported_on_id ON public.crmkit_sfa_event USING btree (customer, reported_on, id);
CREATE INDEX ix_sfa_event_kind_happens_on ON public.crmkit_sfa_event USING btree (kind, happens_on);
CREATE INDEX ix_sfa_event_opportunity ON public.crmkit_sfa_event USING btree (opportunity);
CREATE INDEX ix_sfa_event_rule_kind ON public.crmkit_sfa_event_rule USING btree (kind);
CREATE INDEX ix_sfa_interest_opportunity ON public.crmkit_sfa_interest USING btree (opportunity);
CREATE INDEX ix_sfa_interest_sku ON public.crmkit_sfa_interest USING btree (sku);
CREATE INDEX ix_sfa_judgement_starts_on_ends_on_owner ON public.crmkit_sfa_judgement USING btree (starts_on, ends_on, owner);
CREATE INDEX ix_sfa_place_territory ON public.crmkit_sfa_place USING btree (territory);
CREATE INDEX ix_sfa_planned_visit_interaction ON public.crmkit_sfa_planned_visit USING btree (interaction);
CREATE INDEX ix_sfa_planned_visit_owner_period ON public.crmkit_sfa_planned_visit USING btree (owner, period);
CREATE INDEX ix_sfa_planned_visit_plan_period ON public.crmkit_sfa_planned_visit USING btree (plan, period);
CREATE INDEX ix_sfa_quota_employee_key ON public.crmkit_sfa_quota USING btree (employee_key);
CREATE INDEX ix_sfa_quota_starts_on_ends_on ON public.crmkit_sfa_quota USING btree (starts_on, ends_on);
CREATE INDEX ix_sfa_snapshot_line_opportunity ON public.crmkit_sfa_snapshot_line USING btree (opportunity);
CREATE INDEX ix_sfa_snapshot_line_snapshot_expected_close ON public.crmkit_sfa_snapshot_line USING btree (snapshot, expected_close);
CREATE INDEX ix_sfa_snapshot_taken_at ON public.crmkit_sfa_snapshot USING btree (taken_at);
CREATE INDEX ix_sfa_split_employee_opportunity ON public.crmkit_sfa_split USING btree (employee, opportunity);
CREATE INDEX ix_sfa_split_opportunity ON public.crmkit_sfa_split USING btree (opportunity);
CREATE INDEX ix_sfa_stay_opportunity_entered_at_id ON public.crmkit_sfa_stay USING btree (opportunity, entered_at, id);
CREATE INDEX ix_sfa_stay_stage_opportunity ON public.crmkit_sfa_stay USING btree (stage, opportunity);
CREATE INDEX ix_sfa_suggestion_assignee_status ON public.crmkit_sfa_suggestion USING btree (assignee, status);
CREATE INDEX ix_sfa_suggestion_customer ON public.crmkit_sfa_suggestion USING btree (customer);
CREATE INDEX ix_sfa_suggestion_event ON public.crmkit_sfa_suggestion USING btree (event);
CREATE INDEX ix_sfa_territory_member_employee_key ON public.crmkit_sfa_territory_member USING btree (employee_key);
CREATE INDEX ix_sfa_territory_member_territory ON public.crmkit_sfa_territory_member USING btree (territory);
CREATE INDEX ix_sfa_territory_parent ON public.crmkit_sfa_territory USING btree (parent);
CREATE INDEX ix_sfa_transition_to_stage ON public.crmkit_sfa_transition USING btree (to_stage);
CREATE INDEX ix_sfa_wish_customer_wished_on_id ON public.crmkit_sfa_wish USING btree (customer, wished_on, id);
CREATE INDEX ix_sfa_wish_owner_status ON public.crmkit_sfa_wish USING btree (owner, status);
CREATE INDEX ix_sfa_wish_region_normal ON public.crmkit_sfa_wish USING btree (region, normal);
CREATE INDEX ix_touch_customer_touched_at_id ON public.crmkit_touch USING btree (customer, touched_at, id);
CREATE UNIQUE INDEX uq_campaign_member_campaign_customer ON public.crmkit_campaign_member USING btree (campaign, customer) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_custom_field_entity_name_key ON public.crmkit_custom_field USING btree (entity_name, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_custom_value ON public.crmkit_custom_value USING btree (field_id, unique_value);
CREATE UNIQUE INDEX uq_employee_key ON public.crmkit_employee USING btree (key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_exchange_rate_base_quote_valid_on ON public.crmkit_exchange_rate USING btree (base, quote, valid_on) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_external_id_system_entity_name_key ON public.crmkit_external_id USING btree (system, entity_name, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_job_name_key ON public.crmkit_job USING btree (name, key) WHERE (key IS NOT NULL);
CREATE UNIQUE INDEX uq_key_accounts_account_customer ON public.crmkit_key_accounts_account USING btree (customer) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_key_accounts_factor_trait ON public.crmkit_key_accounts_factor USING btree (trait) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_key_accounts_score_customer_scored_on ON public.crmkit_key_accounts_score USING btree (customer, scored_on) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_key_accounts_space_unit_family ON public.crmkit_key_accounts_space USING btree (unit, family) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_key_accounts_stakeholder_customer_person ON public.crmkit_key_accounts_stakeholder USING btree (customer, person) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_answer_interaction_article ON public.crmkit_knowledge_answer USING btree (interaction, article) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_article_original_language ON public.crmkit_knowledge_article USING btree (original, language) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_category_parent_name ON public.crmkit_knowledge_category USING btree (parent, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_revision_article_number ON public.crmkit_knowledge_revision USING btree (article, number) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_script_name_language ON public.crmkit_knowledge_script USING btree (name, language) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_vote_article_number_voter ON public.crmkit_knowledge_vote USING btree (article, number, voter) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_knowledge_word_word ON public.crmkit_knowledge_word USING btree (word) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_form_name ON public.crmkit_leads_form USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_frequency_feature_value ON public.crmkit_leads_frequency USING btree (feature, value) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_lesson_lead ON public.crmkit_leads_lesson USING btree (lead) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_model_name ON public.crmkit_leads_model USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_points_name ON public.crmkit_leads_points USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_queue_name ON public.crmkit_leads_queue USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_rule_name ON public.crmkit_leads_rule USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_leads_submission_token_hash ON public.crmkit_leads_submission USING btree (token_hash) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_boost_programme_name ON public.crmkit_loyalty_boost USING btree (programme, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_earning_programme_source ON public.crmkit_loyalty_earning USING btree (programme, source) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_membership_customer_programme ON public.crmkit_loyalty_membership USING btree (customer, programme) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_posting_programme_key ON public.crmkit_loyalty_posting USING btree (programme, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_privilege_programme_name ON public.crmkit_loyalty_privilege USING btree (programme, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_programme_key ON public.crmkit_loyalty_programme USING btree (key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_reward_programme_key ON public.crmkit_loyalty_reward USING btree (programme, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_rule_programme_name ON public.crmkit_loyalty_rule USING btree (programme, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_tier_programme_key ON public.crmkit_loyalty_tier USING btree (programme, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_tier_programme_threshold ON public.crmkit_loyalty_tier USING btree (programme, threshold) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_voucher_code_hash ON public.crmkit_loyalty_voucher USING btree (code_hash) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_voucher_membership_key ON public.crmkit_loyalty_voucher USING btree (membership, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_loyalty_wallet_customer_programme ON public.crmkit_loyalty_wallet USING btree (customer, programme) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_number_sequence_name ON public.crmkit_number_sequence USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_pipeline_name ON public.crmkit_pipeline USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_purchases_family_name ON public.crmkit_purchases_family USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_purchases_product_code ON public.crmkit_purchases_product USING btree (code) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_purchases_purchase_source_key ON public.crmkit_purchases_purchase USING btree (source, key) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_segment_member_segment_record_id ON public.crmkit_segment_member USING btree (segment, record_id) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_segment_name ON public.crmkit_segment USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_activity_plan_name ON public.crmkit_sfa_activity_plan USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_calendar_feed_digest ON public.crmkit_sfa_calendar_feed USING btree (digest) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_competitor_name ON public.crmkit_sfa_competitor USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_encounter_opportunity_competitor ON public.crmkit_sfa_encounter USING btree (opportunity, competitor) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_event_rule_name ON public.crmkit_sfa_event_rule USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_planned_visit_plan_customer_period_slot ON public.crmkit_sfa_planned_visit USING btree (plan, customer, period, slot) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_quota_scope_starts_on ON public.crmkit_sfa_quota USING btree (scope, starts_on) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_reason_outcome_name ON public.crmkit_sfa_reason USING btree (outcome, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_snapshot_line_snapshot_opportunity ON public.crmkit_sfa_snapshot_line USING btree (snapshot, opportunity) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_territory_name ON public.crmkit_sfa_territory USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_sfa_transition_from_stage_to_stage ON public.crmkit_sfa_transition USING btree (from_stage, to_stage) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_stage_pipeline_name ON public.crmkit_stage USING btree (pipeline, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_team_name ON public.crmkit_team USING btree (name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX uq_working_calendar_name ON public.crmkit_working_calendar USING btree (name) WHERE (removed_at IS NULL);
ALTER TABLE ONLY public.crmkit_address
    ADD CONSTRAINT fk_address_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_attachment
    ADD CONSTRAINT fk_attachment_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_campaign
    ADD CONSTRAINT fk_campaign_audience FOREIGN KEY (audience) REFERENCES public.crmkit_segment(id);
ALTER TABLE ONLY public.crmkit_campaign_member
    ADD CONSTRAINT fk_campaign_member_campaign FOREIGN KEY (campaign) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_campaign_member
    ADD CONSTRAINT fk_campaign_member_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_campaign
    ADD CONSTRAINT fk_campaign_parent FOREIGN KEY (parent) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_combination
    ADD CONSTRAINT fk_combination_merge FOREIGN KEY (merge) REFERENCES public.crmkit_merge(id);
ALTER TABLE ONLY public.crmkit_commitment
    ADD CONSTRAINT fk_commitment_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_commitment
    ADD CONSTRAINT fk_commitment_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_contact_point
    ADD CONSTRAINT fk_contact_point_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_contact_point
    ADD CONSTRAINT fk_contact_point_relationship FOREIGN KEY (relationship) REFERENCES public.crmkit_relationship(id);
ALTER TABLE ONLY public.crmkit_contact_role
    ADD CONSTRAINT fk_contact_role_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_contact_role
    ADD CONSTRAINT fk_contact_role_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_employee
    ADD CONSTRAINT fk_employee_calendar FOREIGN KEY (calendar) REFERENCES public.crmkit_working_calendar(id);
ALTER TABLE ONLY public.crmkit_employee
    ADD CONSTRAINT fk_employee_team FOREIGN KEY (team) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_interaction
    ADD CONSTRAINT fk_interaction_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_interaction
    ADD CONSTRAINT fk_interaction_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_key_accounts_account
    ADD CONSTRAINT fk_key_accounts_account_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_decision
    ADD CONSTRAINT fk_key_accounts_decision_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_key_accounts_decision
    ADD CONSTRAINT fk_key_accounts_decision_review FOREIGN KEY (review) REFERENCES public.crmkit_key_accounts_review(id);
ALTER TABLE ONLY public.crmkit_key_accounts_member
    ADD CONSTRAINT fk_key_accounts_member_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_objective
    ADD CONSTRAINT fk_key_accounts_objective_origin FOREIGN KEY (origin) REFERENCES public.crmkit_key_accounts_objective(id);
ALTER TABLE ONLY public.crmkit_key_accounts_objective
    ADD CONSTRAINT fk_key_accounts_objective_plan FOREIGN KEY (plan) REFERENCES public.crmkit_key_accounts_plan(id);
ALTER TABLE ONLY public.crmkit_key_accounts_plan
    ADD CONSTRAINT fk_key_accounts_plan_base FOREIGN KEY (base) REFERENCES public.crmkit_key_accounts_plan(id);
ALTER TABLE ONLY public.crmkit_key_accounts_plan
    ADD CONSTRAINT fk_key_accounts_plan_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_review
    ADD CONSTRAINT fk_key_accounts_review_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_risk
    ADD CONSTRAINT fk_key_accounts_risk_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_score
    ADD CONSTRAINT fk_key_accounts_score_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_space
    ADD CONSTRAINT fk_key_accounts_space_unit FOREIGN KEY (unit) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_stakeholder
    ADD CONSTRAINT fk_key_accounts_stakeholder_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_stakeholder
    ADD CONSTRAINT fk_key_accounts_stakeholder_person FOREIGN KEY (person) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_key_accounts_tie
    ADD CONSTRAINT fk_key_accounts_tie_source FOREIGN KEY (source) REFERENCES public.crmkit_key_accounts_stakeholder(id);
ALTER TABLE ONLY public.crmkit_key_accounts_tie
    ADD CONSTRAINT fk_key_accounts_tie_target FOREIGN KEY (target) REFERENCES public.crmkit_key_accounts_stakeholder(id);
ALTER TABLE ONLY public.crmkit_knowledge_answer
    ADD CONSTRAINT fk_knowledge_answer_article FOREIGN KEY (article) REFERENCES public.crmkit_knowledge_article(id);
ALTER TABLE ONLY public.crmkit_knowledge_answer
    ADD CONSTRAINT fk_knowledge_answer_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_knowledge_answer
    ADD CONSTRAINT fk_knowledge_answer_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_knowledge_article
    ADD CONSTRAINT fk_knowledge_article_category FOREIGN KEY (category) REFERENCES public.crmkit_knowledge_category(id);
ALTER TABLE ONLY public.crmkit_knowledge_article
    ADD CONSTRAINT fk_knowledge_article_original FOREIGN KEY (original) REFERENCES public.crmkit_knowledge_article(id);
ALTER TABLE ONLY public.crmkit_knowledge_category
    ADD CONSTRAINT fk_knowledge_category_parent FOREIGN KEY (parent) REFERENCES public.crmkit_knowledge_category(id);
ALTER TABLE ONLY public.crmkit_knowledge_conversation
    ADD CONSTRAINT fk_knowledge_conversation_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_knowledge_conversation
    ADD CONSTRAINT fk_knowledge_conversation_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_knowledge_conversation
    ADD CONSTRAINT fk_knowledge_conversation_script FOREIGN KEY (script) REFERENCES public.crmkit_knowledge_script(id);
ALTER TABLE ONLY public.crmkit_knowledge_exit_item
    ADD CONSTRAINT fk_knowledge_exit_item_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_knowledge_exit_item
    ADD CONSTRAINT fk_knowledge_exit_item_note FOREIGN KEY (note) REFERENCES public.crmkit_knowledge_note(id);
ALTER TABLE ONLY public.crmkit_knowledge_note
    ADD CONSTRAINT fk_knowledge_note_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_knowledge_note
    ADD CONSTRAINT fk_knowledge_note_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_knowledge_question
    ADD CONSTRAINT fk_knowledge_question_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_knowledge_revision
    ADD CONSTRAINT fk_knowledge_revision_article FOREIGN KEY (article) REFERENCES public.crmkit_knowledge_article(id);
ALTER TABLE ONLY public.crmkit_knowledge_vote
    ADD CONSTRAINT fk_knowledge_vote_article FOREIGN KEY (article) REFERENCES public.crmkit_knowledge_article(id);
ALTER TABLE ONLY public.crmkit_knowledge_vote
    ADD CONSTRAINT fk_knowledge_vote_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_assignment
    ADD CONSTRAINT fk_leads_assignment_lead FOREIGN KEY (lead) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_assignment
    ADD CONSTRAINT fk_leads_assignment_queue FOREIGN KEY (queue) REFERENCES public.crmkit_leads_queue(id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT fk_leads_conversion_lead FOREIGN KEY (lead) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT fk_leads_conversion_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT fk_leads_conversion_organisation FOREIGN KEY (organisation) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT fk_leads_conversion_person FOREIGN KEY (person) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_conversion
    ADD CONSTRAINT fk_leads_conversion_relationship FOREIGN KEY (relationship) REFERENCES public.crmkit_relationship(id);
ALTER TABLE ONLY public.crmkit_leads_form
    ADD CONSTRAINT fk_leads_form_campaign FOREIGN KEY (campaign) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_leads_form
    ADD CONSTRAINT fk_leads_form_queue FOREIGN KEY (queue) REFERENCES public.crmkit_leads_queue(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_campaign FOREIGN KEY (campaign) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_duplicate_of FOREIGN KEY (duplicate_of) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_organisation FOREIGN KEY (organisation) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_lead
    ADD CONSTRAINT fk_leads_lead_queue FOREIGN KEY (queue) REFERENCES public.crmkit_leads_queue(id);
ALTER TABLE ONLY public.crmkit_leads_lesson
    ADD CONSTRAINT fk_leads_lesson_lead FOREIGN KEY (lead) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_passage
    ADD CONSTRAINT fk_leads_passage_lead FOREIGN KEY (lead) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_queue
    ADD CONSTRAINT fk_leads_queue_team FOREIGN KEY (team) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_leads_rule
    ADD CONSTRAINT fk_leads_rule_queue FOREIGN KEY (queue) REFERENCES public.crmkit_leads_queue(id);
ALTER TABLE ONLY public.crmkit_leads_score
    ADD CONSTRAINT fk_leads_score_id FOREIGN KEY (id) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_leads_step
    ADD CONSTRAINT fk_leads_step_conversion FOREIGN KEY (conversion) REFERENCES public.crmkit_leads_conversion(id);
ALTER TABLE ONLY public.crmkit_leads_submission
    ADD CONSTRAINT fk_leads_submission_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_leads_submission
    ADD CONSTRAINT fk_leads_submission_form FOREIGN KEY (form) REFERENCES public.crmkit_leads_form(id);
ALTER TABLE ONLY public.crmkit_leads_submission
    ADD CONSTRAINT fk_leads_submission_lead FOREIGN KEY (lead) REFERENCES public.crmkit_leads_lead(id);
ALTER TABLE ONLY public.crmkit_loyalty_boost
    ADD CONSTRAINT fk_loyalty_boost_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_boost
    ADD CONSTRAINT fk_loyalty_boost_rule FOREIGN KEY (rule) REFERENCES public.crmkit_loyalty_rule(id);
ALTER TABLE ONLY public.crmkit_loyalty_boost
    ADD CONSTRAINT fk_loyalty_boost_segment FOREIGN KEY (segment) REFERENCES public.crmkit_segment(id);
ALTER TABLE ONLY public.crmkit_loyalty_earning
    ADD CONSTRAINT fk_loyalty_earning_membership FOREIGN KEY (membership) REFERENCES public.crmkit_loyalty_membership(id);
ALTER TABLE ONLY public.crmkit_loyalty_earning
    ADD CONSTRAINT fk_loyalty_earning_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_entry
    ADD CONSTRAINT fk_loyalty_entry_lot FOREIGN KEY (lot) REFERENCES public.crmkit_loyalty_lot(id);
ALTER TABLE ONLY public.crmkit_loyalty_entry
    ADD CONSTRAINT fk_loyalty_entry_posting FOREIGN KEY (posting) REFERENCES public.crmkit_loyalty_posting(id);
ALTER TABLE ONLY public.crmkit_loyalty_entry
    ADD CONSTRAINT fk_loyalty_entry_wallet FOREIGN KEY (wallet) REFERENCES public.crmkit_loyalty_wallet(id);
ALTER TABLE ONLY public.crmkit_loyalty_lot
    ADD CONSTRAINT fk_loyalty_lot_earning FOREIGN KEY (earning) REFERENCES public.crmkit_loyalty_earning(id);
ALTER TABLE ONLY public.crmkit_loyalty_lot
    ADD CONSTRAINT fk_loyalty_lot_membership FOREIGN KEY (membership) REFERENCES public.crmkit_loyalty_membership(id);
ALTER TABLE ONLY public.crmkit_loyalty_lot
    ADD CONSTRAINT fk_loyalty_lot_wallet FOREIGN KEY (wallet) REFERENCES public.crmkit_loyalty_wallet(id);
ALTER TABLE ONLY public.crmkit_loyalty_membership
    ADD CONSTRAINT fk_loyalty_membership_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_loyalty_membership
    ADD CONSTRAINT fk_loyalty_membership_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_membership
    ADD CONSTRAINT fk_loyalty_membership_tier FOREIGN KEY (tier) REFERENCES public.crmkit_loyalty_tier(id);
ALTER TABLE ONLY public.crmkit_loyalty_membership
    ADD CONSTRAINT fk_loyalty_membership_wallet FOREIGN KEY (wallet) REFERENCES public.crmkit_loyalty_wallet(id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT fk_loyalty_posting_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT fk_loyalty_posting_earning FOREIGN KEY (earning) REFERENCES public.crmkit_loyalty_earning(id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT fk_loyalty_posting_membership FOREIGN KEY (membership) REFERENCES public.crmkit_loyalty_membership(id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT fk_loyalty_posting_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_posting
    ADD CONSTRAINT fk_loyalty_posting_undoes FOREIGN KEY (undoes) REFERENCES public.crmkit_loyalty_posting(id);
ALTER TABLE ONLY public.crmkit_loyalty_privilege
    ADD CONSTRAINT fk_loyalty_privilege_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_privilege
    ADD CONSTRAINT fk_loyalty_privilege_tier FOREIGN KEY (tier) REFERENCES public.crmkit_loyalty_tier(id);
ALTER TABLE ONLY public.crmkit_loyalty_reward
    ADD CONSTRAINT fk_loyalty_reward_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_reward
    ADD CONSTRAINT fk_loyalty_reward_tier FOREIGN KEY (tier) REFERENCES public.crmkit_loyalty_tier(id);
ALTER TABLE ONLY public.crmkit_loyalty_rule
    ADD CONSTRAINT fk_loyalty_rule_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_tier_move
    ADD CONSTRAINT fk_loyalty_tier_move_after FOREIGN KEY (after) REFERENCES public.crmkit_loyalty_tier(id);
ALTER TABLE ONLY public.crmkit_loyalty_tier_move
    ADD CONSTRAINT fk_loyalty_tier_move_before FOREIGN KEY (before) REFERENCES public.crmkit_loyalty_tier(id);
ALTER TABLE ONLY public.crmkit_loyalty_tier_move
    ADD CONSTRAINT fk_loyalty_tier_move_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_loyalty_tier_move
    ADD CONSTRAINT fk_loyalty_tier_move_membership FOREIGN KEY (membership) REFERENCES public.crmkit_loyalty_membership(id);
ALTER TABLE ONLY public.crmkit_loyalty_tier
    ADD CONSTRAINT fk_loyalty_tier_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_loyalty_voucher
    ADD CONSTRAINT fk_loyalty_voucher_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_loyalty_voucher
    ADD CONSTRAINT fk_loyalty_voucher_membership FOREIGN KEY (membership) REFERENCES public.crmkit_loyalty_membership(id);
ALTER TABLE ONLY public.crmkit_loyalty_voucher
    ADD CONSTRAINT fk_loyalty_voucher_posting FOREIGN KEY (posting) REFERENCES public.crmkit_loyalty_posting(id);
ALTER TABLE ONLY public.crmkit_loyalty_voucher
    ADD CONSTRAINT fk_loyalty_voucher_reward FOREIGN KEY (reward) REFERENCES public.crmkit_loyalty_reward(id);
ALTER TABLE ONLY public.crmkit_loyalty_wallet
    ADD CONSTRAINT fk_loyalty_wallet_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_loyalty_wallet
    ADD CONSTRAINT fk_loyalty_wallet_programme FOREIGN KEY (programme) REFERENCES public.crmkit_loyalty_programme(id);
ALTER TABLE ONLY public.crmkit_merge
    ADD CONSTRAINT fk_merge_loser FOREIGN KEY (loser) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_merge
    ADD CONSTRAINT fk_merge_survivor FOREIGN KEY (survivor) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_opportunity
    ADD CONSTRAINT fk_opportunity_campaign FOREIGN KEY (campaign) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_opportunity
    ADD CONSTRAINT fk_opportunity_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_opportunity_line
    ADD CONSTRAINT fk_opportunity_line_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_opportunity
    ADD CONSTRAINT fk_opportunity_pipeline FOREIGN KEY (pipeline) REFERENCES public.crmkit_pipeline(id);
ALTER TABLE ONLY public.crmkit_opportunity
    ADD CONSTRAINT fk_opportunity_stage FOREIGN KEY (stage) REFERENCES public.crmkit_stage(id);
ALTER TABLE ONLY public.crmkit_participant
    ADD CONSTRAINT fk_participant_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_participant
    ADD CONSTRAINT fk_participant_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_purchases_family
    ADD CONSTRAINT fk_purchases_family_parent FOREIGN KEY (parent) REFERENCES public.crmkit_purchases_family(id);
ALTER TABLE ONLY public.crmkit_purchases_line
    ADD CONSTRAINT fk_purchases_line_product FOREIGN KEY (product) REFERENCES public.crmkit_purchases_product(id);
ALTER TABLE ONLY public.crmkit_purchases_line
    ADD CONSTRAINT fk_purchases_line_purchase FOREIGN KEY (purchase) REFERENCES public.crmkit_purchases_purchase(id);
ALTER TABLE ONLY public.crmkit_purchases_product
    ADD CONSTRAINT fk_purchases_product_family FOREIGN KEY (family) REFERENCES public.crmkit_purchases_family(id);
ALTER TABLE ONLY public.crmkit_purchases_purchase
    ADD CONSTRAINT fk_purchases_purchase_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_purchases_purchase
    ADD CONSTRAINT fk_purchases_purchase_original FOREIGN KEY (original) REFERENCES public.crmkit_purchases_purchase(id);
ALTER TABLE ONLY public.crmkit_relationship
    ADD CONSTRAINT fk_relationship_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_relationship
    ADD CONSTRAINT fk_relationship_other FOREIGN KEY (other) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_segment_member
    ADD CONSTRAINT fk_segment_member_segment FOREIGN KEY (segment) REFERENCES public.crmkit_segment(id);
ALTER TABLE ONLY public.crmkit_sfa_competitor_product
    ADD CONSTRAINT fk_sfa_competitor_product_competitor FOREIGN KEY (competitor) REFERENCES public.crmkit_sfa_competitor(id);
ALTER TABLE ONLY public.crmkit_sfa_deal
    ADD CONSTRAINT fk_sfa_deal_id FOREIGN KEY (id) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_encounter
    ADD CONSTRAINT fk_sfa_encounter_competitor FOREIGN KEY (competitor) REFERENCES public.crmkit_sfa_competitor(id);
ALTER TABLE ONLY public.crmkit_sfa_encounter
    ADD CONSTRAINT fk_sfa_encounter_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_event
    ADD CONSTRAINT fk_sfa_event_competitor FOREIGN KEY (competitor) REFERENCES public.crmkit_sfa_competitor(id);
ALTER TABLE ONLY public.crmkit_sfa_event
    ADD CONSTRAINT fk_sfa_event_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_sfa_event
    ADD CONSTRAINT fk_sfa_event_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_interest
    ADD CONSTRAINT fk_sfa_interest_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_pipeline_rule
    ADD CONSTRAINT fk_sfa_pipeline_rule_id FOREIGN KEY (id) REFERENCES public.crmkit_pipeline(id);
ALTER TABLE ONLY public.crmkit_sfa_pipeline_rule
    ADD CONSTRAINT fk_sfa_pipeline_rule_team FOREIGN KEY (team) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_sfa_place
    ADD CONSTRAINT fk_sfa_place_id FOREIGN KEY (id) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_sfa_place
    ADD CONSTRAINT fk_sfa_place_territory FOREIGN KEY (territory) REFERENCES public.crmkit_sfa_territory(id);
ALTER TABLE ONLY public.crmkit_sfa_planned_visit
    ADD CONSTRAINT fk_sfa_planned_visit_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_sfa_planned_visit
    ADD CONSTRAINT fk_sfa_planned_visit_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_sfa_planned_visit
    ADD CONSTRAINT fk_sfa_planned_visit_plan FOREIGN KEY (plan) REFERENCES public.crmkit_sfa_activity_plan(id);
ALTER TABLE ONLY public.crmkit_sfa_quota
    ADD CONSTRAINT fk_sfa_quota_team FOREIGN KEY (team) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_sfa_quota
    ADD CONSTRAINT fk_sfa_quota_territory FOREIGN KEY (territory) REFERENCES public.crmkit_sfa_territory(id);
ALTER TABLE ONLY public.crmkit_sfa_snapshot_line
    ADD CONSTRAINT fk_sfa_snapshot_line_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_snapshot_line
    ADD CONSTRAINT fk_sfa_snapshot_line_snapshot FOREIGN KEY (snapshot) REFERENCES public.crmkit_sfa_snapshot(id);
ALTER TABLE ONLY public.crmkit_sfa_split
    ADD CONSTRAINT fk_sfa_split_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_stage_rule
    ADD CONSTRAINT fk_sfa_stage_rule_id FOREIGN KEY (id) REFERENCES public.crmkit_stage(id);
ALTER TABLE ONLY public.crmkit_sfa_stay
    ADD CONSTRAINT fk_sfa_stay_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_stay
    ADD CONSTRAINT fk_sfa_stay_stage FOREIGN KEY (stage) REFERENCES public.crmkit_stage(id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT fk_sfa_suggestion_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT fk_sfa_suggestion_event FOREIGN KEY (event) REFERENCES public.crmkit_sfa_event(id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT fk_sfa_suggestion_interaction FOREIGN KEY (interaction) REFERENCES public.crmkit_interaction(id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT fk_sfa_suggestion_opportunity FOREIGN KEY (opportunity) REFERENCES public.crmkit_opportunity(id);
ALTER TABLE ONLY public.crmkit_sfa_suggestion
    ADD CONSTRAINT fk_sfa_suggestion_rule FOREIGN KEY (rule) REFERENCES public.crmkit_sfa_event_rule(id);
ALTER TABLE ONLY public.crmkit_sfa_territory_member
    ADD CONSTRAINT fk_sfa_territory_member_territory FOREIGN KEY (territory) REFERENCES public.crmkit_sfa_territory(id);
ALTER TABLE ONLY public.crmkit_sfa_territory
    ADD CONSTRAINT fk_sfa_territory_parent FOREIGN KEY (parent) REFERENCES public.crmkit_sfa_territory(id);
ALTER TABLE ONLY public.crmkit_sfa_territory
    ADD CONSTRAINT fk_sfa_territory_team FOREIGN KEY (team) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_sfa_transition
    ADD CONSTRAINT fk_sfa_transition_from_stage FOREIGN KEY (from_stage) REFERENCES public.crmkit_stage(id);
ALTER TABLE ONLY public.crmkit_sfa_transition
    ADD CONSTRAINT fk_sfa_transition_to_stage FOREIGN KEY (to_stage) REFERENCES public.crmkit_stage(id);
ALTER TABLE ONLY public.crmkit_sfa_wish
    ADD CONSTRAINT fk_sfa_wish_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
ALTER TABLE ONLY public.crmkit_stage
    ADD CONSTRAINT fk_stage_pipeline FOREIGN KEY (pipeline) REFERENCES public.crmkit_pipeline(id);
ALTER TABLE ONLY public.crmkit_team
    ADD CONSTRAINT fk_team_parent FOREIGN KEY (parent) REFERENCES public.crmkit_team(id);
ALTER TABLE ONLY public.crmkit_touch
    ADD CONSTRAINT fk_touch_campaign FOREIGN KEY (campaign) REFERENCES public.crmkit_campaign(id);
ALTER TABLE ONLY public.crmkit_touch
    ADD CONSTRAINT fk_touch_customer FOREIGN KEY (customer) REFERENCES public.crmkit_customer(id);
