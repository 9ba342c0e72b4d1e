Hai cơ sở tính trong một đại hội đảng viên: biểu quyết và bầu cử
Từ ngày 01/7/2025 biểu quyết tính trên số được triệu tập, kể cả người vắng mặt có lý do; bầu cử thì trừ người ấy. Tên người là tên đặt ra.
Bối cảnh: thai-binh

15/01/2025 người vận hành: mở chu kỳ 2025-2030 Đại hội đảng các cấp nhiệm kỳ 2025–2030, cho TB
  chi bộ, từ 15/01/2025 đến 31/08/2025, không quá 1 ngày, theo Kế hoạch của tỉnh
  cơ sở, từ 15/01/2025 đến 31/08/2025, không quá 2 ngày, theo Kế hoạch của tỉnh
  trên cơ sở, từ 15/03/2025 đến 31/08/2025, không quá 3 ngày, theo Kế hoạch của tỉnh
  tỉnh, từ 01/09/2025 đến 31/10/2025, không quá 4 ngày, theo Kế hoạch của tỉnh
    ⇒ Chi bộ trực thuộc: từ 15/01/2025 đến 31/08/2025, không quá 1 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2025 đến 31/08/2025, không quá 2 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ cấp trên trực tiếp cơ sở: từ 15/03/2025 đến 31/08/2025, không quá 3 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh: từ 01/09/2025 đến 31/10/2025, không quá 4 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2025–2030” từ ngày 15/01/2025
01/07/2025 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Hoàng Văn Hải, đảng viên
  Nguyễn Thị Giang, đảng viên
  Mai Văn Khoa, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/07/2025 triệu tập 7 người dự đại hội
01/07/2025 bí thư P1: lên lịch P1, ngày 10/07/2025
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/07/2025 lên lịch đại hội: khai mạc 10/07/2025, bế mạc 10/07/2025
02/07/2025 ban tổ chức TB: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/07/2025 kế hoạch đại hội được duyệt
05/07/2025 bí thư P1: không tính Hoàng Văn Hải tại P1, trường hợp absent_throughout, lý do: đơn xin vắng được chi ủy đồng ý
    ⇒ Chi bộ thôn Cổ Xá: Ngày 05/07/2025 một đảng viên không tính vào số triệu tập: đơn xin vắng được chi ủy đồng ý
05/07/2025 bí thư P1: không tính Mai Văn Khoa tại P1, trường hợp temporary_transfer, lý do: giấy giới thiệu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 05/07/2025 một đảng viên không tính vào số triệu tập: giấy giới thiệu
10/07/2025 bí thư P1: điểm danh Trần Thị An tại P1
10/07/2025 bí thư P1: điểm danh Lê Văn Bình tại P1
10/07/2025 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/07/2025 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/07/2025 hỏi: có mặt tại P1
    | Có mặt 4 trên 6 người được triệu tập
    | đủ: cần 4 trên 6 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Sáu người được triệu tập, kể cả người vắng có lý do, trừ người sinh hoạt tạm thời nơi khác: cần bốn.
10/07/2025 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 3, không đồng ý 1
    ✗ Chỉ có 3 trên 6 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 294-QĐ/TW (2025), mục 9.3.2 [chưa đối chiếu văn bản gốc]
    ✗   Giới thiệu lại rồi biểu quyết.
10/07/2025 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
10/07/2025 bí thư P1: khai mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 khai mạc phiên chính thức
10/07/2025 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 3, không biểu quyết 1
    ✗ Chỉ có 3 trên 6 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 294-QĐ/TW (2025), mục 9.3.2 [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
10/07/2025 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 mở cuộc bầu Ban Chấp hành, số lượng 2
10/07/2025 bí thư P1: biểu quyết Báo cáo chính trị tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 biểu quyết “Báo cáo chính trị”: đồng ý 4, không đồng ý 0, không biểu quyết 0; cần 4 trên 6 người được triệu tập
10/07/2025 bí thư P1: biểu quyết Chỉ tiêu tại P1, đồng ý 3, không đồng ý 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 biểu quyết “Chỉ tiêu”: đồng ý 3, không đồng ý 1, không biểu quyết 0; cần 4 trên 6 người được triệu tập

Việc đã thông qua không sửa thành không đủ số cần.
10/07/2025 bí thư P1: ghi nhầm biểu quyết số 2 Báo cáo chính trị tại P1, đồng ý 3, không đồng ý 1, lý do: đếm lại thẻ
    ✗ Sửa thế thì chỉ 3 trên 6 người đồng ý: việc đã thông qua thành không thông qua.
    ✗   Báo cáo đại hội và biểu quyết lại.
10/07/2025 bí thư P1: ghi nhầm biểu quyết số 3 Chỉ tiêu tại P1, đồng ý 2, không đồng ý 2, lý do: đếm lại thẻ
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 đính chính biểu quyết “Chỉ tiêu”: đồng ý 2, không đồng ý 2, không biểu quyết 0; lý do: đếm lại thẻ
10/07/2025 bí thư P1: ghi nhầm biểu quyết số 3 Chỉ tiêu tại P1, đồng ý 4, lý do: đếm lại thẻ
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 đính chính biểu quyết “Chỉ tiêu”: đồng ý 4, không đồng ý 0, không biểu quyết 0; lý do: đếm lại thẻ

Người vắng không lý do đến dự thì không đổi cơ sở tính.
10/07/2025 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
10/07/2025 bí thư P1: biểu quyết Nghị quyết tại P1, đồng ý 3, không đồng ý 2
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 biểu quyết “Nghị quyết”: đồng ý 3, không đồng ý 2, không biểu quyết 0; cần 4 trên 6 người được triệu tập
10/07/2025 bí thư P1: soạn nghị quyết tại P1, bản một
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 lưu một bản dự thảo nghị quyết đại hội
10/07/2025 bí thư P1: thông qua nghị quyết tại P1, đồng ý 3, không đồng ý 2
    ✗ Chỉ có 3 trên 6 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 294-QĐ/TW (2025), mục 9.3.2 [chưa đối chiếu văn bản gốc]
    ✗   Đoàn Thư ký tiếp thu, sửa dự thảo rồi trình biểu quyết lại.
10/07/2025 bí thư P1: thông qua nghị quyết tại P1, đồng ý 4, không đồng ý 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/07/2025 biểu quyết thông qua nghị quyết đại hội: đồng ý 4, không đồng ý 1, không biểu quyết 0
10/07/2025 hỏi: lịch sử P1
    | Thành lập từ ngày 01/01/2015 với tên “Chi bộ thôn Cổ Xá”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/07/2025 triệu tập 7 người dự đại hội
    | Ngày 01/07/2025 lên lịch đại hội: khai mạc 10/07/2025, bế mạc 10/07/2025
    | Ngày 02/07/2025 kế hoạch đại hội được duyệt
    | Ngày 05/07/2025 một đảng viên không tính vào số triệu tập: đơn xin vắng được chi ủy đồng ý
    | Ngày 05/07/2025 một đảng viên không tính vào số triệu tập: giấy giới thiệu
    | Ngày 10/07/2025 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 10/07/2025 khai mạc phiên chính thức
    | Ngày 10/07/2025 mở cuộc bầu Ban Chấp hành, số lượng 2
    | Ngày 10/07/2025 biểu quyết “Báo cáo chính trị”: đồng ý 4, không đồng ý 0, không biểu quyết 0; cần 4 trên 6 người được triệu tập
    | Ngày 10/07/2025 biểu quyết “Chỉ tiêu”: đồng ý 3, không đồng ý 1, không biểu quyết 0; cần 4 trên 6 người được triệu tập
    | Ngày 10/07/2025 đính chính biểu quyết “Chỉ tiêu”: đồng ý 2, không đồng ý 2, không biểu quyết 0; lý do: đếm lại thẻ
    | Ngày 10/07/2025 đính chính biểu quyết “Chỉ tiêu”: đồng ý 4, không đồng ý 0, không biểu quyết 0; lý do: đếm lại thẻ
    | Ngày 10/07/2025 biểu quyết “Nghị quyết”: đồng ý 3, không đồng ý 2, không biểu quyết 0; cần 4 trên 6 người được triệu tập
    | Ngày 10/07/2025 lưu một bản dự thảo nghị quyết đại hội
    | Ngày 10/07/2025 biểu quyết thông qua nghị quyết đại hội: đồng ý 4, không đồng ý 1, không biểu quyết 0

Trước ngày 01/7/2025 biểu quyết vẫn tính trên số có mặt.
01/06/2025 bí thư P2: triệu tập đại hội P2
  Đinh Thị Lan, đảng viên
  Đinh Văn Long, đảng viên
  Đinh Văn Lâm, đảng viên
  Đinh Thị Liên, đảng viên
    ⇒ Chi bộ thôn Đông An: Ngày 01/06/2025 triệu tập 4 người dự đại hội
01/06/2025 bí thư P2: lên lịch P2, ngày 30/06/2025
    ⇒ Chi bộ thôn Đông An: Ngày 01/06/2025 lên lịch đại hội: khai mạc 30/06/2025, bế mạc 30/06/2025
02/06/2025 ban tổ chức TB: duyệt P2
    ⇒ Chi bộ thôn Đông An: Ngày 02/06/2025 kế hoạch đại hội được duyệt
30/06/2025 bí thư P2: điểm danh Đinh Thị Lan tại P2
30/06/2025 bí thư P2: điểm danh Đinh Văn Long tại P2
30/06/2025 bí thư P2: điểm danh Đinh Văn Lâm tại P2
30/06/2025 bí thư P2: lập Đoàn Chủ tịch gồm Đinh Thị Lan tại P2, đồng ý 2, không đồng ý 1
    ⇒ Chi bộ thôn Đông An: Ngày 30/06/2025 bầu Đoàn Chủ tịch 1 người: đồng ý 2, không đồng ý 1, không biểu quyết 0
