Thời hạn báo cáo và chuẩn y kết quả: 7 ngày làm việc sau bế mạc, 15 ngày làm việc sau khi nhận báo cáo
Có khiếu nại chưa giải quyết thì thời hạn chuẩn y chưa chạy. Văn bản đã bị thay thì ghi là chưa đọc.
Bối cảnh: thai-binh

15/01/2025 người vận hành: mở chu kỳ 2025-2030 Đại hội đảng các cấp nhiệm kỳ 2025–2030, cho TB
  chi bộ, từ 15/01/2025 đến 31/03/2025, không quá 1 ngày, theo Kế hoạch của tỉnh
  cơ sở, từ 15/01/2025 đến 30/06/2025, không quá 2 ngày, theo Kế hoạch của tỉnh
  trên cơ sở, từ 15/03/2025 đến 31/08/2025, không quá 3 ngày, theo Kế hoạch của tỉnh
    ⇒ Chi bộ trực thuộc: từ 15/01/2025 đến 31/03/2025, không quá 1 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2025 đến 30/06/2025, không quá 2 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ cấp trên trực tiếp cơ sở: từ 15/03/2025 đến 31/08/2025, không quá 3 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2025–2030” từ ngày 15/01/2025
01/03/2025 bí thư 340: lên lịch 340, từ 17/03/2025 đến 18/03/2025
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/03/2025 lên lịch đại hội: khai mạc 17/03/2025, bế mạc 18/03/2025
02/03/2025 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/03/2025 kế hoạch đại hội được duyệt
17/03/2025 hỏi: hạn chuẩn y 340
    | không còn hạn nào
19/03/2025 hỏi: hạn chuẩn y 340
    | không còn hạn nào
20/03/2025 bí thư 340: báo cáo 340, từ 17/03/2025 đến 18/03/2025, 4 nội dung
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, nữ 2, tái cử 2, lần đầu 1
    ⇒ Đảng bộ huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 17/03/2025, bế mạc 18/03/2025
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/03/2025 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
20/03/2025 hỏi: hạn chuẩn y 340
    | báo cáo: chưa tính (24-QĐ/TW (2021), Điều 16.1)
    | chuẩn y: 11/04/2025 (24-QĐ/TW (2021), Điều 16.1)
21/03/2025 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 21/03/2025
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 21/03/2025 cấp trên tiếp nhận đơn khiếu nại số 01 về bầu cử, nhận ngày 21/03/2025
21/03/2025 hỏi: hạn chuẩn y 340
    | báo cáo: chưa tính (24-QĐ/TW (2021), Điều 16.1)
    | chuẩn y: 11/04/2025 (24-QĐ/TW (2021), Điều 16.1)
    | có khiếu nại: thời hạn chuẩn y chưa chạy
25/03/2025 ban tổ chức TB: chuẩn y 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/03/2025 kết quả đại hội được chuẩn y
25/03/2025 hỏi: hạn chuẩn y 340
    | không còn hạn nào

Đại hội xong mà chưa báo cáo thì tính hạn báo cáo.
01/03/2025 bí thư P1: lên lịch P1, ngày 18/03/2025
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/03/2025 lên lịch đại hội: khai mạc 18/03/2025, bế mạc 18/03/2025
02/03/2025 bí thư 12793: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/03/2025 kế hoạch đại hội được duyệt
19/03/2025 bí thư P1: báo cáo P1, ngày 18/03/2025, 4 nội dung
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 18/03/2025, bế mạc 18/03/2025
19/03/2025 hỏi: hạn chuẩn y P1
    | báo cáo: 27/03/2025 (24-QĐ/TW (2021), Điều 16.1)
    | chuẩn y: chưa tính (24-QĐ/TW (2021), Điều 16.1)
