-- The templates of decisions: published versions, which never change, and those at work.
CREATE TABLE wording_template (
    id           uuid        PRIMARY KEY,
    procedure    text        NOT NULL,          -- 'general' for the one that serves where a procedure has none
    ruling       text        NOT NULL CHECK (ruling IN ('GRANTED', 'REFUSED')),
    number       integer     NOT NULL CHECK (number > 0),
    text         text        NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED),
    published_by uuid,
    published_at timestamptz NOT NULL,
    UNIQUE (procedure, ruling, number)
);

CREATE FUNCTION wording_published_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published template never changes (%)', TG_TABLE_NAME;
END $$;
CREATE TRIGGER wording_template_stays BEFORE UPDATE OR DELETE ON wording_template
    FOR EACH ROW EXECUTE FUNCTION wording_published_stays();
CREATE TRIGGER wording_template_is_not_emptied BEFORE TRUNCATE ON wording_template
    FOR EACH STATEMENT EXECUTE FUNCTION wording_published_stays();

CREATE TABLE wording_template_draft (
    procedure  text        NOT NULL,
    ruling     text        NOT NULL CHECK (ruling IN ('GRANTED', 'REFUSED')),
    text       text        NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED),
    revision   integer     NOT NULL CHECK (revision > 0),
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (procedure, ruling)
);

INSERT INTO wording_template (id, procedure, ruling, number, text, published_at) VALUES
('01990000-0000-7000-8000-000000000681', 'general', 'GRANTED', 1,
'Số: /QĐ
# QUYẾT ĐỊNH
## Về việc giải quyết hồ sơ {{dossier.code}} của {{applicant.name}}
@ {{unit.name}}
> Căn cứ chức năng, nhiệm vụ và quyền hạn của {{unit.name}};
> Căn cứ hồ sơ {{dossier.code}} nộp ngày {{dossier.submitted}} về thủ tục {{procedure.name}};
> Xét kết quả thẩm định hồ sơ,
### QUYẾT ĐỊNH:
### Điều 1.
Chấp thuận đề nghị của {{applicant.name}}, địa chỉ {{applicant.address}}, theo thủ tục {{procedure.name}}.
### Điều 2.
Quyết định này có hiệu lực kể từ ngày ký.
### Điều 3.
{{applicant.name}} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.
* {{applicant.name}}
* Lưu: VT, hồ sơ', now()),
('01990000-0000-7000-8000-000000000682', 'general', 'REFUSED', 1,
'Số: /TB
# THÔNG BÁO
## Về việc không giải quyết hồ sơ {{dossier.code}} của {{applicant.name}}
Ngày {{dossier.submitted}}, {{unit.receiving}} nhận hồ sơ {{dossier.code}} của {{applicant.name}}, địa chỉ {{applicant.address}}, về thủ tục {{procedure.name}}.
Sau khi thẩm định, {{unit.name}} thông báo hồ sơ chưa đủ điều kiện giải quyết.
### Lý do
{{decision.reason}}
### Ông/bà có thể
Hoàn thiện hồ sơ rồi nộp lại, hoặc khiếu nại đến {{unit.name}} trong thời hạn 90 ngày kể từ ngày nhận được thông báo này.
* {{applicant.name}}
* Lưu: VT, hồ sơ', now());
