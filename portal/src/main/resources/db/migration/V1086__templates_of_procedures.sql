-- Templates of the procedures asked for most, with what their starter forms say. Where a province has published its own, that one stays.
INSERT INTO wording_template (id, procedure, ruling, number, text, published_at) VALUES
('01990000-0000-7000-8000-000000001086', '1.001193', 'GRANTED', 1,
'Số: /KS
# GIẤY KHAI SINH
## Đăng ký khai sinh cho {{form.child.name}}
> Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;
> Căn cứ hồ sơ {{dossier.code}} nộp ngày {{dossier.submitted}};
### Người được khai sinh
Họ, chữ đệm, tên: {{form.child.name}}
Ngày, tháng, năm sinh: {{form.child.birthDate}}
Giới tính: {{form.child.sex}}; dân tộc: {{form.child.ethnicity}}; quốc tịch: {{form.child.nationality}}
Nơi sinh: {{form.facility|form.birthPlace}}, {{form.birthPlace}}
Quê quán: {{form.child.hometown}}
### Người mẹ
Họ, chữ đệm, tên: {{form.mother.name}}; sinh ngày: {{form.mother.birthDate}}
Dân tộc: {{form.mother.ethnicity}}; quốc tịch: {{form.mother.nationality}}; nơi cư trú: {{form.mother.residence}}
### Người cha
Họ, chữ đệm, tên: {{form.father.name|"không khai"}}; sinh ngày: {{form.father.birthDate|"không khai"}}
Dân tộc: {{form.father.ethnicity|"không khai"}}; quốc tịch: {{form.father.nationality|"không khai"}}; nơi cư trú: {{form.father.residence|"không khai"}}
### Người đi đăng ký khai sinh
{{applicant.name}}, số định danh {{applicant.idNumber}}
* {{applicant.name}}
* Lưu: VT, sổ đăng ký khai sinh', now()),
('01990000-0000-7000-8000-000000001087', '1.000894', 'GRANTED', 1,
'Số: /KH
# GIẤY CHỨNG NHẬN KẾT HÔN
> Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;
> Căn cứ Luật Hôn nhân và gia đình ngày 19 tháng 6 năm 2014;
> Căn cứ hồ sơ {{dossier.code}} nộp ngày {{dossier.submitted}};
### Vợ
Họ, chữ đệm, tên: {{form.bride.name}}
Ngày, tháng, năm sinh: {{form.bride.birthDate}}
Dân tộc: {{form.bride.ethnicity|"không khai"}}; quốc tịch: {{form.bride.nationality}}
Nơi cư trú: {{form.bride.residence}}
Giấy tờ tùy thân: {{form.bride.idNumber|form.bride.passport}}
### Chồng
Họ, chữ đệm, tên: {{form.groom.name}}
Ngày, tháng, năm sinh: {{form.groom.birthDate}}
Dân tộc: {{form.groom.ethnicity|"không khai"}}; quốc tịch: {{form.groom.nationality}}
Nơi cư trú: {{form.groom.residence}}
Giấy tờ tùy thân: {{form.groom.idNumber|form.groom.passport}}
### Hiệu lực
Giấy chứng nhận này có giá trị kể từ ngày ký.
* {{form.bride.name}}
* {{form.groom.name}}
* Lưu: VT, sổ đăng ký kết hôn', now()),
('01990000-0000-7000-8000-000000001088', '1.013225', 'GRANTED', 1,
'Số: /GPXD
# GIẤY PHÉP XÂY DỰNG
## Cấp cho {{form.organisation.name|applicant.name}}
> Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014, được sửa đổi, bổ sung;
> Căn cứ hồ sơ {{dossier.code}} nộp ngày {{dossier.submitted}};
### 1. Chủ đầu tư
{{form.organisation.name|applicant.name}}; địa chỉ: {{form.organisation.office|applicant.address}}
### 2. Công trình được phép xây dựng
Loại công trình: {{form.kind}}; cấp công trình: {{form.grade|"theo hồ sơ thiết kế"}}
Đơn vị, người thiết kế: {{form.designer}}
Vị trí: thửa đất số {{form.parcel.number}}, tờ bản đồ số {{form.parcel.sheet}}, diện tích {{form.parcel.size}}, tại {{form.parcel.where}}
Diện tích xây dựng: {{form.footprint}}; tổng diện tích sàn: {{form.floors}}
Chiều cao: {{form.height}}; số tầng: {{form.storeys}}; số tầng hầm: {{form.basements|"không"}}
### 3. Giấy tờ về đất
Giấy chứng nhận số {{form.certificate.serial}}
### 4. Hiệu lực
Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên phải đề nghị gia hạn giấy phép xây dựng.
* {{form.organisation.name|applicant.name}}
* Lưu: VT, hồ sơ', now()),
('01990000-0000-7000-8000-000000001089', '1.001612', 'GRANTED', 1,
'Số: /HKD
# GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH
> Căn cứ Nghị định về đăng ký doanh nghiệp;
> Căn cứ hồ sơ {{dossier.code}} nộp ngày {{dossier.submitted}};
### 1. Tên hộ kinh doanh
{{form.businessName}}
### 2. Trụ sở
{{form.office}}; điện thoại: {{form.officePhone|applicant.phone}}
### 3. Ngành, nghề kinh doanh
{{form.lines[0].description}}
### 4. Vốn kinh doanh
{{form.capital}}
### 5. Chủ hộ kinh doanh
Họ, chữ đệm, tên: {{applicant.name}}
Ngày, tháng, năm sinh: {{form.birthDate}}; giới tính: {{form.sex}}; dân tộc: {{form.ethnicity}}
Số định danh cá nhân: {{applicant.idNumber}}; nơi cư trú: {{applicant.address}}
* {{applicant.name}}
* Lưu: VT, hồ sơ', now())
ON CONFLICT DO NOTHING;
