-- Sentences that offices write again and again: the province's, and each unit's own.
CREATE TABLE wording_phrase (
    id         uuid        PRIMARY KEY,
    unit       text,                        -- none: the province's
    procedure  text,                        -- none: for all
    purpose    text        NOT NULL CHECK (purpose IN ('SUPPLEMENT', 'REFUSAL', 'NOTE', 'DECISION')),
    name       text        NOT NULL CHECK (name IS NFC NORMALIZED AND length(name) BETWEEN 1 AND 80),
    text       text        NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED),
    text_en    text        NOT NULL DEFAULT '' CHECK (text_en IS NFC NORMALIZED),
    changed_by uuid,
    changed_at timestamptz NOT NULL
);
CREATE INDEX wording_phrase_unit ON wording_phrase (unit);

INSERT INTO wording_phrase (id, purpose, name, text, text_en, changed_at) VALUES
('01990000-0000-7000-8000-000000000701', 'SUPPLEMENT', 'Ảnh mờ', 'Ảnh chụp bị mờ, không đọc được. Xin chụp lại nơi đủ sáng, thấy rõ cả bốn góc giấy, rồi gửi lại.', 'The picture is blurred and cannot be read. Please take it again in good light, with all four corners in sight, and send it again.', now()),
('01990000-0000-7000-8000-000000000702', 'SUPPLEMENT', 'Thiếu trang', 'Giấy tờ còn thiếu trang. Xin gửi lại đủ các trang, cả mặt sau.', 'Pages are missing. Please send all pages, the back sides too.', now()),
('01990000-0000-7000-8000-000000000703', 'SUPPLEMENT', 'Hết hạn', 'Giấy tờ này đã hết hạn. Xin gửi giấy tờ còn hạn.', 'This paper has expired. Please send one that is valid.', now()),
('01990000-0000-7000-8000-000000000704', 'SUPPLEMENT', 'Chưa ký', 'Giấy tờ chưa có chữ ký. Xin ký, ghi rõ họ tên, rồi gửi lại.', 'The paper is not signed. Please sign it, write your name below, and send it again.', now()),
('01990000-0000-7000-8000-000000000705', 'SUPPLEMENT', 'Không khớp giấy tờ', 'Nội dung khai không khớp với giấy tờ đã nộp. Xin sửa cho đúng như trên giấy tờ.', 'What is stated does not match the paper handed in. Please correct it as it stands on the paper.', now()),
('01990000-0000-7000-8000-000000000706', 'SUPPLEMENT', 'Cần bản chính để đối chiếu', 'Xin mang bản chính đến bộ phận một cửa để đối chiếu.', 'Please bring the original to the one-stop desk, to be compared.', now()),
('01990000-0000-7000-8000-000000000711', 'REFUSAL', 'Không thuộc thẩm quyền', 'Việc này không thuộc thẩm quyền của cơ quan chúng tôi. Xin nộp hồ sơ tại cơ quan có thẩm quyền.', 'This is not for our office to decide. Please file with the office that decides it.', now()),
('01990000-0000-7000-8000-000000000712', 'REFUSAL', 'Chưa đủ điều kiện', 'Hồ sơ chưa đủ điều kiện theo quy định. Khi có đủ, ông/bà có thể nộp lại.', 'The conditions set by law are not met. Once they are, you can file again.', now()),
('01990000-0000-7000-8000-000000000713', 'REFUSAL', 'Trùng hồ sơ', 'Ông/bà đã nộp hồ sơ cho cùng việc này và hồ sơ đó đang được giải quyết.', 'You have filed for the same matter before, and that dossier is being dealt with.', now()),
('01990000-0000-7000-8000-000000000714', 'REFUSAL', 'Không bổ sung đúng hạn', 'Đã hết thời hạn bổ sung mà chưa nhận được giấy tờ. Ông/bà có thể nộp hồ sơ mới khi có đủ giấy tờ.', 'The time to add papers is over and nothing has come. You can file anew once you have all papers.', now()),
('01990000-0000-7000-8000-000000000721', 'NOTE', 'Đã gọi điện', 'Đã gọi điện cho người nộp, họ đã nắm việc cần làm.', 'Called the applicant; they know what to do.', now()),
('01990000-0000-7000-8000-000000000722', 'NOTE', 'Chưa liên lạc được', 'Đã gọi nhưng chưa liên lạc được, sẽ gọi lại.', 'Called without reaching the applicant; will call again.', now()),
('01990000-0000-7000-8000-000000000723', 'NOTE', 'Đã đối chiếu', 'Đã đối chiếu giấy tờ với bản chính, khớp.', 'Compared the papers with the originals; they match.', now()),
('01990000-0000-7000-8000-000000000731', 'DECISION', 'Đủ điều kiện', 'Hồ sơ đủ điều kiện theo quy định, đồng ý giải quyết theo đề nghị.', 'The conditions set by law are met; granted as asked.', now()),
('01990000-0000-7000-8000-000000000732', 'DECISION', 'Hiệu lực', 'Quyết định này có hiệu lực kể từ ngày ký.', 'This decision takes effect on the day it is signed.', now()),
('01990000-0000-7000-8000-000000000733', 'DECISION', 'Quyền khiếu nại', 'Nếu không đồng ý, ông/bà có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được văn bản này.', 'If you do not agree, you can complain within 90 days from the day you receive this document.', now());
