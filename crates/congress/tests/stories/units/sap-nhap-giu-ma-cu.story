Sáp nhập ba xã, mã cũ mang tên mới
Ba đảng bộ xã nhập làm một; đảng bộ mới mang tên mới nhưng giữ mã 12793 của xã Đông Phong.
Đảng bộ cũ không bị đổi tên: đó là hai tổ chức khác nhau, mỗi tổ chức có quãng đời của mình.
Nguồn: Nghị quyết 892/NQ-UBTVQH14 ngày 11/02/2020.
Bối cảnh: thai-binh

28/05/2020 quản trị TB: sắp xếp, từ 01/06/2020, tệp sap-xep-2020.csv
  12793 → 12793 Đảng bộ xã Đông Quan
  12805 → 12793 Đảng bộ xã Đông Quan
  12814 → 12793 Đảng bộ xã Đông Quan
    ⇒ Nhập từ tệp sap-xep-2020.csv: 3 dòng
    ⇒ Đảng bộ xã Đông Quan: Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Quan”
    ⇒ Đảng bộ xã Đông Phong: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Huy: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Quan: Tiếp nhận 3 đơn vị sáp nhập vào từ ngày 01/06/2020

Ngày 31/5 còn ba đảng bộ, ngày 01/6 còn một, và các chi bộ đã theo về.
28/05/2020 hỏi: cây tổ chức 340, ngày 31/05/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
28/05/2020 hỏi: cây tổ chức 340, ngày 01/06/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Quan
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |     Chi bộ thôn Lũ Phong
    |     Chi bộ thôn Nam Song
28/05/2020 hỏi: lịch sử 12793@01/01/2015
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Đông Phong”
    | Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
28/05/2020 hỏi: lịch sử 12793@01/06/2020
    | Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Quan”
    | Tiếp nhận 3 đơn vị sáp nhập vào từ ngày 01/06/2020
