Đại hội trực tiếp bầu Bí thư mà không ai quá nửa: Ban Chấp hành mới bầu thay
Bầu hai lần không được, đại hội quyết định thôi và bế mạc; từ đó cơ sở tính là ba ủy viên, không phải sáu đảng viên.
Bối cảnh: thai-binh

15/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/01/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
20/01/2020 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Nguyễn Thị Giang, đảng viên
  Hoàng Văn Hải, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 triệu tập 6 người dự đại hội
01/02/2020 bí thư P1: lên lịch P1, ngày 10/02/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 lên lịch đại hội: khai mạc 10/02/2020, bế mạc 10/02/2020
02/02/2020 ban tổ chức TB: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/02/2020 kế hoạch đại hội được duyệt
10/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
10/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
10/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/02/2020 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
10/02/2020 bí thư P1: điểm danh Hoàng Văn Hải tại P1
10/02/2020 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 6
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: khai mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 khai mạc phiên chính thức
10/02/2020 bí thư P1: lập Đoàn Thư ký gồm Lê Văn Bình tại P1, đồng ý 6
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Đoàn Thư ký 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: lập Ban Kiểm phiếu gồm Nguyễn Thị Giang; Hoàng Văn Hải tại P1, đồng ý 6
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ✗ Phải bầu xong Ban Chấp hành trước.
    ✗   Căn cứ: 26-HD/BTCTW (2019), đại hội bầu trực tiếp bí thư [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
10/02/2020 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 3, đồng ý 6
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Ban Chấp hành, số lượng 3
10/02/2020 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 4 người vào danh sách ứng cử, đề cử Ban Chấp hành
10/02/2020 bí thư P1: chốt danh sách Ban Chấp hành tại P1, đồng ý 6
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Ban Chấp hành: 4 người
10/02/2020 bí thư P1: phát phiếu Ban Chấp hành tại P1, 6 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 6 phiếu bầu Ban Chấp hành
10/02/2020 bí thư P1: mở hòm phiếu Ban Chấp hành tại P1, 6 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 1, xấp 1, hợp lệ 6
  6 phiếu
  6 phiếu
  6 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 2, xấp 1, hợp lệ 6
  6 phiếu
  6 phiếu
  6 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Ban Chấp hành tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 3, cần 4 phiếu trên 6, còn thiếu 0

Đại hội bầu Bí thư trong số ủy viên mới.
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 2
    ✗ Bí thư chỉ có một người.
    ✗   Ghi số lượng là 1.
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Bí thư, số lượng 1
10/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Vũ Đức Dũng
    ✗ Có người không thuộc Ban Chấp hành mới được bầu.
    ✗   Căn cứ: 26-HD/BTCTW (2019), đại hội bầu trực tiếp bí thư [chưa đối chiếu văn bản gốc]
    ✗   Chỉ giới thiệu người đã trúng cử Ban Chấp hành.
10/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 2 người vào danh sách ứng cử, đề cử Bí thư
10/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 6
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Bí thư: 2 người
10/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 6 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 6 phiếu bầu Bí thư
10/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 6 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Bí thư: 6 phiếu thu về
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 1, không hợp lệ 5
  1 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 1, không hợp lệ 5
  1 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Bí thư: trúng cử 0, cần 4 phiếu trên 6, còn thiếu 1
10/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ✗ Cuộc bầu đang ở bước “chờ quyết định của đại hội”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
10/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 6
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đại hội quyết định không bầu thêm Bí thư
10/02/2020 hỏi: việc kế tiếp tại P1
    | Chuyển cho Ban Chấp hành bầu: Bí thư
    | Đại hội đã bầu mà không ai đủ phiếu và đã biểu quyết không bầu thêm; theo quy định, Ban Chấp hành khóa mới bầu thay.
    | Căn cứ: Bổ sung 24-HD/BTCTW (2009), đại hội không bầu được thì ban chấp hành bầu [chưa đối chiếu văn bản gốc]
10/02/2020 bí thư P1: bế mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bế mạc đại hội
10/02/2020 hỏi: việc kế tiếp tại P1
    | Chuyển cho Ban Chấp hành bầu: Bí thư
    | Đại hội đã bầu mà không ai đủ phiếu và đã biểu quyết không bầu thêm; theo quy định, Ban Chấp hành khóa mới bầu thay.
    | Căn cứ: Bổ sung 24-HD/BTCTW (2009), đại hội không bầu được thì ban chấp hành bầu [chưa đối chiếu văn bản gốc]
10/02/2020 bí thư P1: niêm phong phiếu Bí thư tại P1, người niêm phong Nguyễn Thị Giang, người nhận Trần Thị An, giữ tại Tủ sắt nhà văn hóa thôn
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 niêm phong 6 phiếu bầu Bí thư, giữ tại Tủ sắt nhà văn hóa thôn

Báo cáo đại hội xong vẫn chuyển được, đến khi kết quả được chuẩn y.
11/02/2020 bí thư P1: báo cáo P1, ngày 10/02/2020, 4 nội dung
  triệu tập 6, có mặt 6, cần bầu 3, danh sách 4, trúng cử 3, tái cử 1, lần đầu 2
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/02/2020, bế mạc 10/02/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 báo cáo kết quả: có mặt 6 trên 6 được triệu tập, trúng cử 3 trên 3 cần bầu
11/02/2020 hỏi: việc kế tiếp tại P1
    | Chuyển cho Ban Chấp hành bầu: Bí thư
    | Đại hội đã bầu mà không ai đủ phiếu và đã biểu quyết không bầu thêm; theo quy định, Ban Chấp hành khóa mới bầu thay.
    | Căn cứ: Bổ sung 24-HD/BTCTW (2009), đại hội không bầu được thì ban chấp hành bầu [chưa đối chiếu văn bản gốc]
11/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 chuyển việc bầu Bí thư cho Ban Chấp hành vì đại hội bầu không được
11/02/2020 hỏi: kết quả bầu Bí thư tại P1
    | ứng cử, đề cử
    | lần 1: lấy 1, cần 4 phiếu trên 6
    |   Trần Thị An: 1 phiếu, 16.67
    |   Lê Văn Bình: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)

11/02/2020 hỏi: việc kế tiếp tại P1
    | Lập rồi chốt danh sách bầu cử: Bí thư
    | Ghi người do cấp ủy giới thiệu, người được đại hội đề cử, người tự ứng cử; cho rút tên; rồi biểu quyết chốt danh sách.
    | Căn cứ: 244-QĐ/TW, Điều 13 và Điều 19
11/02/2020 bí thư P1: điểm danh ra Hoàng Văn Hải tại P1
    ✗ Chi bộ thôn Cổ Xá đã tổ chức xong đại hội ngày 10/02/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
11/02/2020 ban tổ chức TB: chuẩn y P1
    ✗ Việc bầu Bí thư của Chi bộ thôn Cổ Xá đã chuyển cho Ban Chấp hành và chưa xong nên chưa chuẩn y được.
    ✗   Chờ Ban Chấp hành bầu xong và công bố kết quả, hoặc biểu quyết để trống chức danh ấy, rồi chuẩn y.

Ba ủy viên bầu: danh sách lập lại từ đầu, kết quả của đại hội vẫn lưu.
11/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
11/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 6
  Lê Văn Bình
    ✗ Đếm được 6 người, trong khi chỉ có 3 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại.
11/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 3
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 chốt danh sách bầu Bí thư: 1 người
11/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 6 phiếu
    ✗ Phát 6 phiếu, trong khi có 3 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
11/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 3 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 phát 3 phiếu bầu Bí thư
11/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 3 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 mở hòm phiếu bầu Bí thư: 3 phiếu thu về
11/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 3
  3 đồng ý
11/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 3
  3 đồng ý
11/02/2020 bí thư P1: công bố Bí thư tại P1
    ✗ Kết quả sát mức cần thiết nên phải kiểm thêm một lượt độc lập.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Cho một bàn thứ ba kiểm toàn bộ số phiếu rồi công bố.
11/02/2020 kiểm phiếu P1 bàn 3: kiểm phiếu Bí thư tại P1, bàn Bàn 3, xấp 1, hợp lệ 3
  3 đồng ý
11/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 3, còn thiếu 0
11/02/2020 hỏi: kết quả bầu Bí thư tại P1
    | đã xong
    | lần 1: lấy 1, cần 4 phiếu trên 6
    |   Trần Thị An: 1 phiếu, 16.67
    |   Lê Văn Bình: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)
    | lần 2: lấy 1, cần 2 phiếu trên 3
    |   Lê Văn Bình: 3 phiếu, 100.00, trúng cử
    |   còn 0 (announce)
11/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ✗ Chức danh Bí thư không có nơi khác bầu thay, hoặc chưa đến lúc, hoặc đã chuyển rồi.
    ✗   Chỉ chuyển khi Quy chế có quy định và đại hội đã biểu quyết không bầu thêm.
11/02/2020 bí thư P1: niêm phong phiếu Bí thư tại P1, người niêm phong Nguyễn Thị Giang, người nhận Trần Thị An, giữ tại Tủ sắt nhà văn hóa thôn
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 niêm phong 3 phiếu bầu Bí thư, giữ tại Tủ sắt nhà văn hóa thôn
11/02/2020 bí thư P1: niêm phong phiếu Bí thư tại P1, người niêm phong Nguyễn Thị Giang, người nhận Trần Thị An, giữ tại Tủ sắt nhà văn hóa thôn
    ✗ Phiếu của cuộc bầu này đã niêm phong ngày 11/02/2020.
    ✗   Muốn xem lại phiếu thì phải có quyết định mở niêm phong.
11/02/2020 hỏi: việc kế tiếp tại P1
    | Chờ cấp trên chuẩn y
    | Đã báo cáo; cấp ủy cấp trên chuẩn y kết quả bầu cử.
12/02/2020 ban tổ chức TB: chuẩn y P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 kết quả đại hội được chuẩn y
12/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ✗ Chức danh Bí thư không có nơi khác bầu thay, hoặc chưa đến lúc, hoặc đã chuyển rồi.
    ✗   Chỉ chuyển khi Quy chế có quy định và đại hội đã biểu quyết không bầu thêm.
