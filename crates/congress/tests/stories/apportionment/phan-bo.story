Phân bổ đại biểu: tính phương án, thông qua, thông báo; ngang nhau thì cấp ủy quyết định
Điều lệ Đảng 11.2: theo số đảng viên, số đảng bộ trực thuộc và vị trí quan trọng. Cách chia và làm tròn không văn bản nào nêu.
Bối cảnh: thai-binh

01/04/2020 bí thư 340: tính phân bổ 340, đương nhiên 3, được bầu 16, chỉ định 1, cố định 1
  12793, ưu tiên 1
  12805
  12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/04/2020 dự kiến đại hội 20 đại biểu: 3 đương nhiên, 16 bầu từ 3 đơn vị, 1 chỉ định
01/04/2020 hỏi: phân bổ tại 340
    | phương án ngày 01/04/2020:
    |   Đảng bộ xã Đông Phong: được hưởng 6,58, phương án 7
    |   Đảng bộ xã Đông Lĩnh: được hưởng 4,93, phương án 5
    |   Đảng bộ xã Đông Huy: được hưởng 4,49, phương án 4
02/04/2020 bí thư 340: thông qua phân bổ 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/04/2020 thông qua số lượng 20 đại biểu và phân bổ 16 đại biểu được bầu (3 đương nhiên, 1 chỉ định)
    ⇒ Đảng bộ xã Đông Phong: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 7 đại biểu
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 5 đại biểu
    ⇒ Đảng bộ xã Đông Huy: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 4 đại biểu
02/04/2020 hỏi: lịch sử 12793
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Đông Phong”
    | Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 7 đại biểu

Số khác phương án thì nêu lý do; số trước còn lại trong sổ.
03/04/2020 bí thư 340: thông qua phân bổ 340, lý do: xã Đông Huy có nhiều đảng viên trẻ
  12793 6
  12805 5
  12814 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 03/04/2020 thông qua số lượng 20 đại biểu và phân bổ 16 đại biểu được bầu (3 đương nhiên, 1 chỉ định), có điều chỉnh: xã Đông Huy có nhiều đảng viên trẻ
    ⇒ Đảng bộ xã Đông Phong: Ngày 03/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 6 đại biểu
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 03/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 5 đại biểu
    ⇒ Đảng bộ xã Đông Huy: Ngày 03/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 5 đại biểu
03/04/2020 hỏi: phân bổ tại 340
    | phương án ngày 01/04/2020:
    |   Đảng bộ xã Đông Phong: được hưởng 6,58, phương án 7
    |   Đảng bộ xã Đông Lĩnh: được hưởng 4,93, phương án 5
    |   Đảng bộ xã Đông Huy: được hưởng 4,49, phương án 4
    | thông qua ngày 03/04/2020: Đảng bộ xã Đông Phong 6, Đảng bộ xã Đông Lĩnh 5, Đảng bộ xã Đông Huy 5

Hai xã cùng đảng số, còn một đại biểu: phép tính không chọn thay.
04/04/2020 bí thư 340: tính phân bổ 340, được bầu 4, cố định 1
  12793, đảng viên 150
  12805, đảng viên 150
  12814, đảng viên 20
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 04/04/2020 dự kiến đại hội 4 đại biểu: 0 đương nhiên, 4 bầu từ 3 đơn vị, 0 chỉ định; còn 1 đại biểu chưa chia được vì ngang nhau
04/04/2020 hỏi: phân bổ tại 340
    | phương án ngày 04/04/2020:
    |   Đảng bộ xã Đông Phong: được hưởng 1,47, phương án 1
    |   Đảng bộ xã Đông Lĩnh: được hưởng 1,47, phương án 1
    |   Đảng bộ xã Đông Huy: được hưởng 1,06, phương án 1
    |   còn 1 giữa Đảng bộ xã Đông Phong, Đảng bộ xã Đông Lĩnh
    | thông qua ngày 03/04/2020: Đảng bộ xã Đông Phong 6, Đảng bộ xã Đông Lĩnh 5, Đảng bộ xã Đông Huy 5
04/04/2020 bí thư 340: thông qua phân bổ 340
    ✗ Các số cộng lại là 3, trong khi số đại biểu được bầu là 4.
    ✗   Sửa cho tổng bằng 4, hoặc ấn định lại số lượng đại biểu.
04/04/2020 bí thư 340: thông qua phân bổ 340, lý do: Ban Thường vụ biểu quyết chọn Đông Phong
  12793 2
  12805 1
  12814 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 04/04/2020 thông qua số lượng 4 đại biểu và phân bổ 4 đại biểu được bầu (0 đương nhiên, 0 chỉ định), có điều chỉnh: Ban Thường vụ biểu quyết chọn Đông Phong
    ⇒ Đảng bộ xã Đông Phong: Ngày 04/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 2 đại biểu
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 04/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 1 đại biểu
    ⇒ Đảng bộ xã Đông Huy: Ngày 04/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 1 đại biểu

Thông báo trước ngày khai mạc 30 ngày làm việc: 30/4 và 1/5 là ngày nghỉ.
08/04/2020 bí thư 340: lên lịch 340, từ 25/05/2020 đến 26/05/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/04/2020 lên lịch đại hội: khai mạc 25/05/2020, bế mạc 26/05/2020
09/04/2020 bí thư 340: thông báo triệu tập 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/04/2020 thông báo khai mạc đại hội ngày 25/05/2020 với 4 đại biểu (0 đương nhiên, 4 được bầu, 0 chỉ định), trước 30 ngày làm việc
09/04/2020 bí thư 340: thông báo triệu tập 340
    ✗ Đã thông báo ngày 09/04/2020, với đúng ngày khai mạc và các số này.
    ✗   Chỉ thông báo lại khi ngày khai mạc hoặc số đại biểu thay đổi.
