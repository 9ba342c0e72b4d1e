Chu kỳ không mất theo đơn vị chủ trì
Tỉnh nhập vào tỉnh bên cạnh giữa chu kỳ: chu kỳ chuyển sang đơn vị kế thừa, những gì đã làm vẫn tính.
Bối cảnh: thai-binh

02/03/2020 người vận hành: lập, từ 01/01/2015
  HY Đảng bộ tỉnh Hưng Yên
    ⇒ Đảng bộ tỉnh Hưng Yên: Thành lập từ ngày 01/01/2015 với tên “Đảng bộ tỉnh Hưng Yên”
12/03/2020 bí thư TB: lên lịch 12793, ngày 10/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 lên lịch đại hội: khai mạc 10/04/2020, bế mạc 10/04/2020
12/03/2020 bí thư TB: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 kế hoạch đại hội được duyệt
11/04/2020 bí thư TB: báo cáo 12793, ngày 10/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 10/04/2020, bế mạc 10/04/2020
20/04/2020 bí thư TB: đặt kế hoạch TB cấp cơ sở, xong ngày 15/06/2020, theo Kế hoạch của tỉnh
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 20/04/2020 đặt kế hoạch hoàn thành cấp “Đảng bộ, chi bộ cơ sở” chậm nhất ngày 15/06/2020

Chưa kết thúc thì chưa bàn giao.
21/04/2020 người vận hành: bàn giao chu kỳ 2020-2025 cho HY
    ✗ Đảng bộ tỉnh Thái Bình đang hoạt động nên chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2020–2025” chưa bàn giao được.
    ✗   Ghi quyết định sắp xếp trước; chu kỳ sẽ chuyển sang đơn vị kế thừa.

Người chỉ phụ trách một tỉnh không tự nhập tỉnh mình vào tỉnh khác.
22/04/2020 quản trị TB: sắp xếp, từ 01/05/2020
  TB → HY
    ✗ Vai trò của tài khoản này không được thay đổi tổ chức đối với Đảng bộ tỉnh Hưng Yên.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Hưng Yên; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
22/04/2020 hỏi: hệ quả nếu sắp xếp, ngày 01/05/2020
  TB → HY
    | Đảng bộ tỉnh Thái Bình kết thúc hoạt động từ ngày 01/05/2020, sáp nhập vào Đảng bộ tỉnh Hưng Yên.
    | Đảng bộ tỉnh Thái Bình: 2 đơn vị trực thuộc chuyển về Đảng bộ tỉnh Hưng Yên; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.
    | Đảng bộ tỉnh Thái Bình: 2 vai trò không chuyển sang Đảng bộ tỉnh Hưng Yên; trao lại nếu cần.
    | Chu kỳ 2020-2025 chuyển từ Đảng bộ tỉnh Thái Bình sang Đảng bộ tỉnh Hưng Yên.
22/04/2020 người vận hành: sắp xếp, từ 01/05/2020
  TB → HY
    ⇒ Đảng bộ tỉnh Thái Bình: Sáp nhập vào Đảng bộ tỉnh Hưng Yên từ ngày 01/05/2020
    ⇒ Đảng bộ tỉnh Hưng Yên: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/05/2020
    ⇒ Đảng bộ tỉnh Thái Bình: Bàn giao chu kỳ 2020-2025 cho Đảng bộ tỉnh Hưng Yên từ ngày 01/05/2020
    ⇒ Đảng bộ tỉnh Hưng Yên: Tiếp nhận chu kỳ 2020-2025 của Đảng bộ tỉnh Thái Bình từ ngày 01/05/2020
02/05/2020 hỏi: tiến độ HY
    | Đảng bộ tỉnh Hưng Yên ngày 02/05/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 32 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 5 (20,00%); 4 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 2 (0,00%); 2 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Hưng Yên: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong

Lịch và báo cáo trong chu kỳ tiếp tục như trước, kể cả của ngày trước khi nhập.
02/05/2020 người vận hành: nhập đại hội
  12805, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
03/05/2020 bí thư HY: lên lịch 12814, ngày 20/05/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 03/05/2020 lên lịch đại hội: khai mạc 20/05/2020, bế mạc 20/05/2020
03/05/2020 hỏi: lịch sử HY
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ tỉnh Hưng Yên”
    | Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/05/2020
    | Tiếp nhận chu kỳ 2020-2025 của Đảng bộ tỉnh Thái Bình từ ngày 01/05/2020
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản

Giải thể thì chu kỳ không còn ai chủ trì, trừ khi đại hội khép lại chu kỳ đã xong.
04/05/2020 người vận hành: giải thể P1, từ 20/05/2020
    ⇒ Chi bộ thôn Cổ Xá: Giải thể từ ngày 20/05/2020
04/05/2020 người vận hành: mở chu kỳ nho Chu kỳ riêng của một chi bộ, cho P2
  chi bộ
    ⇒ Chi bộ trực thuộc: từ không định đến không định ()
    ⇒ Chi bộ thôn Đông An: Mở chu kỳ “Chu kỳ riêng của một chi bộ” từ ngày 04/05/2020
04/05/2020 người vận hành: giải thể P2, từ 20/05/2020
    ✗ Đại hội của Chi bộ thôn Đông An khép lại chu kỳ “Chu kỳ riêng của một chi bộ”; giải thể thì chu kỳ không còn đơn vị nào chủ trì.
    ✗   Ghi quyết định sắp xếp nêu đơn vị kế thừa: chu kỳ sẽ chuyển sang đơn vị ấy.
05/05/2020 người vận hành: nhập đại hội
  P2, ngày 05/05/2020
    ⇒ Chi bộ thôn Đông An: Tổ chức đại hội 4 nội dung: khai mạc 05/05/2020, bế mạc 05/05/2020
06/05/2020 người vận hành: giải thể P2, từ 20/05/2020
    ⇒ Chi bộ thôn Đông An: Giải thể từ ngày 20/05/2020
06/05/2020 người vận hành: lập, từ 01/06/2020
  P9 Chi bộ thôn Chín, thuộc 12793
    ⇒ Chi bộ thôn Chín: Thành lập từ ngày 01/06/2020 với tên “Chi bộ thôn Chín”
06/05/2020 người vận hành: bàn giao chu kỳ nho cho P9
    ✗ Chi bộ thôn Chín không phải là đơn vị kế thừa của Chi bộ thôn Đông An.
    ✗   Bàn giao cho đơn vị mà Chi bộ thôn Đông An đã sáp nhập vào hoặc tách ra.
06/05/2020 người vận hành: bàn giao chu kỳ nho cho L1
    ⇒ Chi bộ thôn Đông An: Bàn giao chu kỳ nho cho Chi bộ thôn Lũ Phong từ ngày 20/05/2020
    ⇒ Chi bộ thôn Lũ Phong: Tiếp nhận chu kỳ nho của Chi bộ thôn Đông An từ ngày 20/05/2020
