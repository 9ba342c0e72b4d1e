Việc chờ ai: mỗi việc chờ ở cấp gần nhất có người giữ quyền làm việc đó
Bối cảnh: thai-binh

20/01/2020 bí thư 12793: lên lịch 12793, ngày 14/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 14/04/2020, bế mạc 14/04/2020
20/01/2020 bí thư 340: lên lịch 12805, ngày 15/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 15/04/2020, bế mạc 15/04/2020
20/01/2020 bí thư 338: lên lịch 12532, ngày 16/04/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Ngày 20/01/2020 lên lịch đại hội: khai mạc 16/04/2020, bế mạc 16/04/2020

Huyện duyệt kế hoạch của xã; tỉnh làm được việc đó nhưng không phải chờ.
20/01/2020 hỏi: việc chờ bí thư 340
    | Kế hoạch đại hội chờ duyệt: Đảng bộ xã Đông Phong, hạn 14/04/2020
    | Kế hoạch đại hội chờ duyệt: Đảng bộ xã Đông Lĩnh, hạn 15/04/2020
20/01/2020 hỏi: việc chờ ban tổ chức TB
    | không có việc nào chờ
20/01/2020 hỏi: việc chờ bí thư 12793
    | không có việc nào chờ
21/01/2020 bí thư 340: duyệt 12793, 12805
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 21/01/2020 kế hoạch đại hội được duyệt
21/01/2020 hỏi: việc chờ bí thư 340
    | không có việc nào chờ

Xã chưa có tài khoản thì huyện lo cả báo cáo; xã có bí thư thì xã tự lo.
14/04/2020 hỏi: việc chờ bí thư 12793
    | Đại hội đang diễn ra: Đảng bộ xã Đông Phong, hạn 14/04/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Cổ Xá, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Đông An, hạn 31/03/2020
17/04/2020 hỏi: việc chờ bí thư 340
    | Đã qua ngày đại hội, chưa báo cáo: Đảng bộ xã Đông Lĩnh, hạn 15/04/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Nam Song, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Lũ Phong, hạn 31/03/2020
17/04/2020 hỏi: việc chờ bí thư 12793
    | Đã qua ngày đại hội, chưa báo cáo: Đảng bộ xã Đông Phong, hạn 14/04/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Cổ Xá, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Đông An, hạn 31/03/2020
17/04/2020 bí thư 12793: báo cáo 12793, ngày 14/04/2020, 4 nội dung
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 14/04/2020, bế mạc 14/04/2020
17/04/2020 hỏi: việc chờ bí thư 12793
    | Đại hội chờ báo cáo số liệu: Đảng bộ xã Đông Phong
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Cổ Xá, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Đông An, hạn 31/03/2020
17/04/2020 bí thư 340: báo cáo 12805, ngày 15/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 15, nữ 3, tái cử 11, lần đầu 4
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 4 nội dung: khai mạc 15/04/2020, bế mạc 15/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 17/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
17/04/2020 hỏi: việc chờ bí thư 340
    | Kết quả đại hội chờ chuẩn y: Đảng bộ xã Đông Lĩnh
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Nam Song, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Lũ Phong, hạn 31/03/2020
20/04/2020 bí thư 340: chuẩn y 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/04/2020 kết quả đại hội được chuẩn y
25/04/2020 bí thư 340: đính chính 12805, ngày 15/04/2020, 4 nội dung, lý do: một người không trúng
  triệu tập 120, có mặt 117, cần bầu 15, danh sách 17, trúng cử 14, nữ 3, tái cử 11, lần đầu 3
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 25/04/2020 đính chính báo cáo: có mặt 117 trên 120 được triệu tập, trúng cử 14 trên 15 cần bầu; lý do: một người không trúng
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 25/04/2020 việc chuẩn y hết hiệu lực vì báo cáo được đính chính, chờ chuẩn y lại; lý do: một người không trúng
25/04/2020 hỏi: việc chờ bí thư 340
    | Kết quả chờ chuẩn y lại sau đính chính: Đảng bộ xã Đông Lĩnh
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Nam Song, hạn 31/03/2020
    | Đã quá hạn, chưa có lịch đại hội: Chi bộ thôn Lũ Phong, hạn 31/03/2020

Người theo dõi không có việc nào chờ.
25/04/2020 hỏi: việc chờ theo dõi 340
    | không có việc nào chờ
