Xóa một đại biểu không có tài khoản: không xóa người đang có tên trong cuộc bầu chưa xong
Họ tên còn cần cho phiếu và biên bản của cuộc bầu ấy; người khác trong danh sách triệu tập thì xóa được.
Bối cảnh: thai-binh

15/01/2025 người vận hành: mở chu kỳ 2025-2030 Đại hội đảng các cấp nhiệm kỳ 2025–2030, cho TB
  chi bộ, từ 15/01/2025 đến 31/03/2025, không quá 1 ngày, theo Kế hoạch của tỉnh
  cơ sở, từ 15/01/2025 đến 30/06/2025, không quá 2 ngày, theo Kế hoạch của tỉnh
  trên cơ sở, từ 15/03/2025 đến 31/08/2025, không quá 3 ngày, theo Kế hoạch của tỉnh
  tỉnh, từ 01/09/2025 đến 31/10/2025, không quá 4 ngày, theo Kế hoạch của tỉnh
    ⇒ Chi bộ trực thuộc: từ 15/01/2025 đến 31/03/2025, không quá 1 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2025 đến 30/06/2025, không quá 2 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ cấp trên trực tiếp cơ sở: từ 15/03/2025 đến 31/08/2025, không quá 3 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh: từ 01/09/2025 đến 31/10/2025, không quá 4 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2025–2030” từ ngày 15/01/2025
20/01/2025 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2025 triệu tập 4 người dự đại hội
01/02/2025 bí thư P1: lên lịch P1, ngày 10/02/2025
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2025 lên lịch đại hội: khai mạc 10/02/2025, bế mạc 10/02/2025
02/02/2025 ban tổ chức TB: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/02/2025 kế hoạch đại hội được duyệt
10/02/2025 bí thư P1: điểm danh Trần Thị An tại P1
10/02/2025 bí thư P1: điểm danh Lê Văn Bình tại P1
10/02/2025 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/02/2025 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/02/2025 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2025 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
10/02/2025 bí thư P1: khai mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2025 khai mạc phiên chính thức
10/02/2025 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2025 mở cuộc bầu Ban Chấp hành, số lượng 2
10/02/2025 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Lê Văn Bình, đại hội đề cử, người đề cử Trần Thị An, 3 người đồng ý
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2025 đưa 1 người vào danh sách ứng cử, đề cử Ban Chấp hành
10/02/2025 bí thư P1: xóa tài khoản của Lê Văn Bình
    ✗ Người này có tên trong cuộc bầu chưa xong.
    ✗   Công bố kết quả, hoặc cho rút tên, rồi mới xóa.
10/02/2025 bí thư P1: xóa tài khoản của Phạm Thị Cúc
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2025 xóa tên và tài khoản của một người
