Những số liệu phân bổ không nhận
Bối cảnh: thai-binh

01/04/2020 bí thư 340: thông qua phân bổ 340
  12793 1
    ✗ Đảng bộ huyện Đông Hưng chưa tính phân bổ đại biểu.
    ✗   Ghi số lượng đại biểu để máy tính phương án trước, rồi mới thông qua.
01/04/2020 bí thư 340: thông báo triệu tập 340
    ✗ Đảng bộ huyện Đông Hưng chưa thông qua số lượng và phân bổ đại biểu.
    ✗   Thông qua trước: ngày khai mạc được thông báo cùng với số lượng và phân bổ đại biểu.
01/04/2020 bí thư P1: tính phân bổ P1, được bầu 3
    ✗ Chi bộ thôn Cổ Xá không có đơn vị trực thuộc nên không có nơi bầu đại biểu.
    ✗   Đại hội của đơn vị này là đại hội đảng viên: vào danh sách để triệu tập đảng viên.
01/04/2020 bí thư 340: tính phân bổ 340, được bầu 10, cố định 1
  12793
  12805
    ✗ Danh sách có 2 đơn vị, còn Đảng bộ huyện Đông Hưng hiện có 3 đơn vị trực thuộc; hai bên không khớp nhau.
    ✗   Tính lại phân bổ theo đúng các đơn vị trực thuộc hiện nay rồi mới thông qua.
01/04/2020 bí thư 340: tính phân bổ 340, được bầu 2, cố định 1
    ✗ Không phân bổ được: Số tối thiểu, cố định và ưu tiên cộng lại là 3, nhiều hơn 2 đại biểu.
    ✗   Xem lại số được bầu, số cố định mỗi đơn vị, số ưu tiên và số đảng viên.
01/04/2020 bí thư 338: tính phân bổ 338, được bầu 5
    ✗ Không phân bổ được: Còn 5 đại biểu phân bổ theo số lượng mà không đơn vị nào có đảng viên, hội viên.
    ✗   Xem lại số được bầu, số cố định mỗi đơn vị, số ưu tiên và số đảng viên.
01/04/2020 theo dõi 340: tính phân bổ 340, được bầu 5
    ✗ Vai trò của tài khoản này không được ấn định và phân bổ số đại biểu đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Chỉ định không quá 5 % tổng số.
01/04/2020 bí thư 340: tính phân bổ 340, đương nhiên 3, được bầu 16, chỉ định 2, cố định 1
    ✗ Chỉ định 2 đại biểu là quá mức: tổng số 21 đại biểu thì được chỉ định nhiều nhất 1.
    ✗   Căn cứ: Điều lệ Đảng, quy định về đại biểu chỉ định [chưa đối chiếu văn bản gốc]
    ✗   Giảm số chỉ định, chuyển phần còn lại sang số được bầu.
01/04/2020 bí thư 340: tính phân bổ 340, đương nhiên 3, được bầu 16, chỉ định 1, cố định 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/04/2020 dự kiến đại hội 20 đại biểu: 3 đương nhiên, 16 bầu từ 3 đơn vị, 1 chỉ định
02/04/2020 bí thư 340: thông qua phân bổ 340, lý do: làm tròn
  12793 6
  12805 5
  12814 4
    ✗ Các số cộng lại là 15, trong khi số đại biểu được bầu là 16.
    ✗   Sửa cho tổng bằng 16, hoặc ấn định lại số lượng đại biểu.
02/04/2020 bí thư 340: thông qua phân bổ 340
  12793 6
  12805 5
  12814 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/04/2020 thông qua số lượng 20 đại biểu và phân bổ 16 đại biểu được bầu (3 đương nhiên, 1 chỉ định)
    ⇒ Đảng bộ xã Đông Phong: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 6 đại biểu
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 5 đại biểu
    ⇒ Đảng bộ xã Đông Huy: Ngày 02/04/2020 được Đảng bộ huyện Đông Hưng phân bổ 5 đại biểu
02/04/2020 bí thư 340: thông qua phân bổ 340
    ✗ Đúng các số này đã được thông qua ngày 02/04/2020.
    ✗   Không phải thông qua lại; bước tiếp theo là thông báo.
02/04/2020 bí thư 340: thông qua phân bổ 340
  12793 7
  12805 5
  12814 4
    ✗ Chưa nêu lý do vì sao số thông qua khác phương án tính, hoặc khác số đã thông qua trước.
    ✗   Ghi rõ lý do: lý do được lưu cùng số liệu để đối chiếu.
02/04/2020 bí thư 340: thông báo triệu tập 340
    ✗ Đại hội của Đảng bộ huyện Đông Hưng chưa có ngày khai mạc.
    ✗   Lên lịch đại hội trước, rồi thông báo.

Từ 10/4 đến 25/5 chỉ có 29 ngày làm việc.
10/04/2020 bí thư 340: lên lịch 340, từ 25/05/2020 đến 26/05/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/04/2020 lên lịch đại hội: khai mạc 25/05/2020, bế mạc 26/05/2020
10/04/2020 bí thư 340: thông báo triệu tập 340
    ✗ Chỉ còn 29 ngày làm việc trước ngày khai mạc 25/05/2020, trong khi phải thông báo trước 30 ngày làm việc: chậm nhất là ngày 09/04/2020.
    ✗   Căn cứ: 29-QĐ/TW (2016), Điều 11.1 [chưa đối chiếu văn bản gốc]
    ✗   Lùi ngày khai mạc: thông báo hôm nay thì sớm nhất là ngày 26/05/2020.
11/04/2020 bí thư 340: thông báo triệu tập 340
    ✗ Chỉ còn 28 ngày làm việc trước ngày khai mạc 25/05/2020, trong khi phải thông báo trước 30 ngày làm việc: chậm nhất là ngày 09/04/2020.
    ✗   Căn cứ: 29-QĐ/TW (2016), Điều 11.1 [chưa đối chiếu văn bản gốc]
    ✗   Lùi ngày khai mạc: thông báo hôm nay thì sớm nhất là ngày 27/05/2020.
