Thành lập, đổi tên, chuyển và giải thể
Bối cảnh: thai-binh

02/03/2020 quản trị TB: lập, từ 10/03/2020
  P3 Chi bộ Trường Tiểu học Đông Phong, thuộc 12793
    ⇒ Chi bộ Trường Tiểu học Đông Phong: Thành lập từ ngày 10/03/2020 với tên “Chi bộ Trường Tiểu học Đông Phong”
03/03/2020 quản trị TB: đổi tên P3 thành Chi bộ Trường Tiểu học và Trung học cơ sở Đông Phong, từ 01/04/2020
    ⇒ Chi bộ Trường Tiểu học Đông Phong: Đổi tên thành “Chi bộ Trường Tiểu học và Trung học cơ sở Đông Phong” từ ngày 01/04/2020
03/03/2020 quản trị TB: chuyển P3 về 12805, từ 15/04/2020
    ⇒ Chi bộ Trường Tiểu học Đông Phong: Chuyển về trực thuộc Đảng bộ xã Đông Lĩnh từ ngày 15/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Tiếp nhận Chi bộ Trường Tiểu học Đông Phong từ ngày 15/04/2020
03/03/2020 quản trị TB: giải thể P3, từ 01/09/2020
    ⇒ Chi bộ Trường Tiểu học Đông Phong: Giải thể từ ngày 01/09/2020
03/03/2020 hỏi: lịch sử P3
    | Thành lập từ ngày 10/03/2020 với tên “Chi bộ Trường Tiểu học Đông Phong”
    | Đổi tên thành “Chi bộ Trường Tiểu học và Trung học cơ sở Đông Phong” từ ngày 01/04/2020
    | Chuyển về trực thuộc Đảng bộ xã Đông Lĩnh từ ngày 15/04/2020
    | Giải thể từ ngày 01/09/2020
03/03/2020 hỏi: cây tổ chức 340, ngày 09/03/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
03/03/2020 hỏi: cây tổ chức 340, ngày 10/03/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |     Chi bộ Trường Tiểu học Đông Phong
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
03/03/2020 hỏi: cây tổ chức 340, ngày 15/04/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |     Chi bộ Trường Tiểu học và Trung học cơ sở Đông Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
03/03/2020 hỏi: cây tổ chức 340, ngày 01/09/2020
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
