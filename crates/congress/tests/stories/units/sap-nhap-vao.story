Sáp nhập một xã vào xã bên cạnh
Xã nhận giữ nguyên mã và tên; chỉ xã được nhập kết thúc hoạt động.
Bối cảnh: thai-binh

28/05/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12544 → 12532
    ⇒ Đảng bộ xã Quỳnh Châu: Sáp nhập vào Đảng bộ xã Quỳnh Sơn từ ngày 01/06/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/06/2020
02/06/2020 hỏi: cây tổ chức 338
    | Đảng bộ huyện Quỳnh Phụ
    |   Đảng bộ xã Quỳnh Sơn
02/06/2020 hỏi: lịch sử 12544
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Quỳnh Châu”
    | Sáp nhập vào Đảng bộ xã Quỳnh Sơn từ ngày 01/06/2020
02/06/2020 hỏi: lịch sử 12532
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Quỳnh Sơn”
    | Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/06/2020
