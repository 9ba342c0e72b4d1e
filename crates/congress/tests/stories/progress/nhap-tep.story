Nhập các đại hội đã tổ chức từ một tệp
Tệp kể việc đã xong, nên không đòi lịch và duyệt; nhưng ngày và số liệu vẫn phải đúng. Một dòng sai thì cả tệp chưa được ghi.
Bối cảnh: thai-binh

12/03/2020 quản trị TB: nhập đại hội, tệp chi-bo.csv
  P1, ngày 10/03/2020
  P2, ngày 12/04/2020
  L1, từ 10/03/2020 đến 11/03/2020
  ZZ, ngày 10/03/2020
    ✗ Có 3 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột ngày khai mạc: Hôm nay là ngày 12/03/2020, đại hội đến ngày 12/04/2020 mới bế mạc.
    ✗   dòng 3, cột ngày khai mạc: Đại hội 2 ngày, quá thời gian cho phép là 1 ngày.
    ✗   dòng 4, cột ngày khai mạc: Không có đơn vị mã ZZ.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
12/03/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 12/03/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); 4 chưa có lịch
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 3 (0,00%); 3 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 3 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
12/03/2020 quản trị TB: nhập đại hội, tệp chi-bo-da-sua.csv
  P1, ngày 10/03/2020
  P2, ngày 12/03/2020
  L1, ngày 10/03/2020
  H1, ngày 11/03/2020
    ⇒ Nhập từ tệp chi-bo-da-sua.csv: 4 dòng
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    ⇒ Chi bộ thôn Đông An: Tổ chức đại hội 4 nội dung: khai mạc 12/03/2020, bế mạc 12/03/2020
    ⇒ Chi bộ thôn Lũ Phong: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    ⇒ Chi bộ thôn Nam Song: Tổ chức đại hội 4 nội dung: khai mạc 11/03/2020, bế mạc 11/03/2020
12/03/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 12/03/2020:
    |   Chi bộ trực thuộc: xong 4 trên 4 (100,00%); hoàn thành ngày 12/03/2020; sớm 19 ngày so với chỉ đạo
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 3 (0,00%); 3 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 3 trên 3 đơn vị trực thuộc chưa xong
12/03/2020 quản trị TB: nhập đại hội, tệp chi-bo-da-sua.csv
  P1, ngày 10/03/2020
    ✗ Chi bộ thôn Cổ Xá đã tổ chức xong đại hội ngày 10/03/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.

Đã nhập đại hội bốn nội dung thì báo cáo hai nội dung là trái với điều đã ghi.
13/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020, 2 nội dung
  triệu tập 30, có mặt 29
    ✗ Đại hội của Chi bộ thôn Cổ Xá đã ghi với các nội dung khác báo cáo này.
    ✗   Báo cáo đúng các nội dung đã ghi; nếu đã ghi sai thì lập đính chính sau, nêu rõ lý do.
13/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020, 4 nội dung
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, nữ 1, tái cử 2, lần đầu 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 13/03/2020 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
