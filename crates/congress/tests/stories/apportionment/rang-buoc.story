Số đã thông qua ràng buộc đại hội cấp dưới và danh sách triệu tập
Bối cảnh: thai-binh

01/02/2020 bí thư 340: tính phân bổ 340, đương nhiên 1, được bầu 18, chỉ định 1, cố định 1
  12793, đảng viên 30
  12805, đảng viên 10
  12814, đảng viên 10
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/02/2020 dự kiến đại hội 20 đại biểu: 1 đương nhiên, 18 bầu từ 3 đơn vị, 1 chỉ định
02/02/2020 bí thư 340: thông qua phân bổ 340, lý do: Đông Huy là đơn vị trọng điểm
  12793 14
  12805 1
  12814 3
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/02/2020 thông qua số lượng 20 đại biểu và phân bổ 18 đại biểu được bầu (1 đương nhiên, 1 chỉ định), có điều chỉnh: Đông Huy là đơn vị trọng điểm
    ⇒ Đảng bộ xã Đông Phong: Ngày 02/02/2020 được Đảng bộ huyện Đông Hưng phân bổ 14 đại biểu
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/02/2020 được Đảng bộ huyện Đông Hưng phân bổ 1 đại biểu
    ⇒ Đảng bộ xã Đông Huy: Ngày 02/02/2020 được Đảng bộ huyện Đông Hưng phân bổ 3 đại biểu

Số lượng do cấp trên phân bổ, đại hội không biểu quyết (244-QĐ/TW, Điều 20.2).
10/02/2020 bí thư 12805: triệu tập đại hội 12805
  Trần Thị An, đảng viên, từ L1
  Lê Văn Bình, đảng viên, từ L1
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 10/02/2020 triệu tập 2 người dự đại hội
10/02/2020 bí thư 12805: lên lịch 12805, ngày 01/03/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 10/02/2020 lên lịch đại hội: khai mạc 01/03/2020, bế mạc 01/03/2020
11/02/2020 ban tổ chức TB: duyệt 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 11/02/2020 kế hoạch đại hội được duyệt
01/03/2020 bí thư 12805: điểm danh Trần Thị An tại 12805
01/03/2020 bí thư 12805: điểm danh Lê Văn Bình tại 12805
01/03/2020 bí thư 12805: lập Đoàn Chủ tịch gồm Trần Thị An tại 12805, đồng ý 2
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/03/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 2, không đồng ý 0, không biểu quyết 0
01/03/2020 bí thư 12805: khai mạc tại 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/03/2020 khai mạc phiên chính thức
01/03/2020 bí thư 12805: mở bầu đại biểu dự đại hội cấp trên tại 12805, số lượng 2
    ✗ Số đại biểu cần bầu là 2, nhưng Đảng bộ huyện Đông Hưng phân bổ 1. Số lượng này do cấp trên phân bổ, đại hội không biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Ghi 1. Nếu cho rằng chưa hợp lý thì đề nghị Đảng bộ huyện Đông Hưng xem lại phân bổ.
01/03/2020 bí thư 12805: mở bầu đại biểu dự đại hội cấp trên tại 12805, số lượng 1
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/03/2020 mở cuộc bầu đại biểu dự đại hội cấp trên, số lượng 1
02/03/2020 bí thư 340: thông qua phân bổ 340, lý do: thêm cho Đông Lĩnh
  12793 13
  12805 2
  12814 3
    ✗ Đảng bộ xã Đông Lĩnh đã bầu hoặc đã có 1 đại biểu theo số trước, không đổi thành 2 được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Giữ nguyên số của đơn vị này; điều chỉnh ở các đơn vị chưa bầu.

01/04/2020 bí thư 340: triệu tập đại hội 340
  Phạm Thị Cúc, đương nhiên
  Vũ Đức Dũng, được bầu, từ 12814
  Mai Văn Minh, được bầu, từ 12814
  Lý Thị Nga, được bầu, từ 12814
  Nguyễn Thị Giang, dự khuyết, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/04/2020 triệu tập 5 người dự đại hội
01/04/2020 bí thư 340: triệu tập đại hội 340
  Hoàng Văn Hải, được bầu, từ H1
    ✗ Đảng bộ xã Đông Huy được phân bổ 3 đại biểu và danh sách đã đủ.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Bỏ dòng thừa; nếu số phân bổ thay đổi thì cấp ủy triệu tập thông qua lại trước.
01/04/2020 bí thư 340: triệu tập đại hội 340
  Đỗ Văn Khánh, chỉ định
  Bùi Thị Lan, chỉ định
  Ngô Văn Minh, đương nhiên
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột tư cách: Đã đủ 1 đại biểu tư cách “Chỉ định” theo số lượng đã thông qua.
    ✗   dòng 3, cột tư cách: Đã đủ 1 đại biểu tư cách “Đương nhiên” theo số lượng đã thông qua.
    ✗   Căn cứ: Điều lệ Đảng, quy định về đại biểu chỉ định [chưa đối chiếu văn bản gốc]
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Đơn vị lập sau khi thông qua thì chưa có trong phân bổ.
01/04/2020 người vận hành: lập
  13000 Đảng bộ xã Đông Mới, thuộc 340
    ⇒ Đảng bộ xã Đông Mới: Thành lập từ ngày 01/04/2020 với tên “Đảng bộ xã Đông Mới”
02/04/2020 bí thư 340: triệu tập đại hội 340
  Ngô Văn Minh, được bầu, từ 13000
    ✗ Phân bổ đã thông qua của Đảng bộ huyện Đông Hưng không có Đảng bộ xã Đông Mới.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Nếu đơn vị mới lập hoặc mới sáp nhập thì Đảng bộ huyện Đông Hưng tính và thông qua lại phân bổ theo các đơn vị hiện nay.
02/04/2020 bí thư 340: thông qua phân bổ 340, lý do: có xã mới
  12793 14
  12805 1
  12814 3
    ✗ Danh sách có 3 đơn vị, còn Đảng bộ huyện Đông Hưng hiện có 4 đơn vị trực thuộc; hai bên không khớp nhau.
    ✗   Tính lại phân bổ theo đúng các đơn vị trực thuộc hiện nay rồi mới thông qua.
