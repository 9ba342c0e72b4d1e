Chia tách một đảng bộ
Đảng bộ cũ kết thúc, hai đảng bộ mới thay thế; chi bộ trực thuộc về đảng bộ được chỉ định.
Bối cảnh: thai-binh

28/05/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → 12901 Đảng bộ xã Đông Phong Thượng
  12793 → 12902 Đảng bộ xã Đông Phong Hạ, nhận đơn vị trực thuộc
    ⇒ Đảng bộ xã Đông Phong Thượng: Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Phong Thượng”
    ⇒ Đảng bộ xã Đông Phong Hạ: Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Phong Hạ”
    ⇒ Đảng bộ xã Đông Phong: Chia tách thành 2 đơn vị từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Phong Hạ: Nhận một phần của Đảng bộ xã Đông Phong khi chia tách từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Phong Thượng: Nhận một phần của Đảng bộ xã Đông Phong khi chia tách từ ngày 01/06/2020
02/06/2020 hỏi: cây tổ chức 340
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
    |   Đảng bộ xã Đông Phong Thượng
    |   Đảng bộ xã Đông Phong Hạ
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
02/06/2020 hỏi: lịch sử 12793
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Đông Phong”
    | Chia tách thành 2 đơn vị từ ngày 01/06/2020
02/06/2020 hỏi: lịch sử 12902
    | Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Phong Hạ”
    | Nhận một phần của Đảng bộ xã Đông Phong khi chia tách từ ngày 01/06/2020

Chuyển nốt một chi bộ sang đảng bộ kia là một việc riêng.
03/06/2020 quản trị TB: chuyển P1 về 12901
    ⇒ Chi bộ thôn Cổ Xá: Chuyển về trực thuộc Đảng bộ xã Đông Phong Thượng từ ngày 03/06/2020
    ⇒ Đảng bộ xã Đông Phong Thượng: Tiếp nhận Chi bộ thôn Cổ Xá từ ngày 03/06/2020
03/06/2020 hỏi: cây tổ chức 340
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
    |   Đảng bộ xã Đông Phong Thượng
    |     Chi bộ thôn Cổ Xá
    |   Đảng bộ xã Đông Phong Hạ
    |     Chi bộ thôn Đông An
