Đại hội một chi hội của Đảng Xanh Đức: ba lượt bầu, phiếu trắng nằm trong số phiếu hợp lệ
Lượt hai chỉ còn người được hơn một phần tư; lượt ba chỉ còn hai người cao nhất.

01/12/2019 người vận hành: lập
  W Chi hội Werdohl, cấp chi hội, loại chi hội
    ⇒ Chi hội Werdohl: Thành lập từ ngày 01/12/2019 với tên “Chi hội Werdohl”
01/12/2019 người vận hành: mở chu kỳ werdohl-2019 Đại hội Werdohl 2019, cho W, bộ quy tắc de-gruene-local
  chi hội
    ⇒ chi hội: từ không định đến không định ()
    ⇒ Chi hội Werdohl: Mở chu kỳ “Đại hội Werdohl 2019” từ ngày 01/12/2019
02/12/2019 bí thư W: triệu tập đại hội W
  Anna Bauer, đảng viên
  Bernd Cramer, đảng viên
  Clara Dietz, đảng viên
  Dirk Engel, đảng viên
  Erika Funk, đảng viên
  Frank Graf, đảng viên
  Gerda Horn, đảng viên
    ⇒ Chi hội Werdohl: Ngày 02/12/2019 triệu tập 7 người dự đại hội
02/12/2019 bí thư W: lên lịch W, ngày 03/12/2019
    ⇒ Chi hội Werdohl: Ngày 02/12/2019 lên lịch đại hội: khai mạc 03/12/2019, bế mạc 03/12/2019
03/12/2019 bí thư W: điểm danh Anna Bauer tại W
03/12/2019 bí thư W: điểm danh Bernd Cramer tại W
03/12/2019 bí thư W: điểm danh Clara Dietz tại W
03/12/2019 bí thư W: điểm danh Dirk Engel tại W
03/12/2019 bí thư W: điểm danh Erika Funk tại W
03/12/2019 bí thư W: điểm danh Frank Graf tại W
03/12/2019 bí thư W: điểm danh Gerda Horn tại W
03/12/2019 bí thư W: lập Đoàn Chủ tịch gồm Gerda Horn tại W, đồng ý 7
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 bầu Đoàn Chủ tịch 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
03/12/2019 bí thư W: khai mạc tại W
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 khai mạc phiên chính thức
03/12/2019 bí thư W: lập Đoàn Thư ký gồm Frank Graf tại W, đồng ý 7
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 bầu Đoàn Thư ký 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
03/12/2019 bí thư W: lập Ban Kiểm phiếu gồm Frank Graf; Erika Funk tại W, đồng ý 7
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 bầu Ban Kiểm phiếu 2 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
03/12/2019 hỏi: việc kế tiếp tại W
    | Biểu quyết số lượng và mở cuộc bầu: Bí thư
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: Daihoi, cách tổ chức đại hội
03/12/2019 bí thư W: mở bầu Bí thư tại W, số lượng 1
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 mở cuộc bầu Bí thư, số lượng 1
03/12/2019 bí thư W: giới thiệu Bí thư tại W
  Anna Bauer
  Bernd Cramer
  Clara Dietz
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 đưa 3 người vào danh sách ứng cử, đề cử Bí thư
03/12/2019 bí thư W: chốt danh sách Bí thư tại W, đồng ý 7
  Anna Bauer
  Bernd Cramer
  Clara Dietz
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 chốt danh sách bầu Bí thư: 3 người
03/12/2019 bí thư W: phát phiếu Bí thư tại W, 7 phiếu
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 phát 7 phiếu bầu Bí thư
03/12/2019 bí thư W: mở hòm phiếu Bí thư tại W, 7 phiếu
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 mở hòm phiếu bầu Bí thư: 7 phiếu thu về

Bảy phiếu hợp lệ, trong đó một phiếu trắng: ba phiếu chưa quá nửa.
03/12/2019 kiểm phiếu W bàn 1: kiểm phiếu Bí thư tại W, bàn Bàn 1, xấp 1, hợp lệ 7
  3 phiếu
  2 phiếu
  1 phiếu
03/12/2019 kiểm phiếu W bàn 2: kiểm phiếu Bí thư tại W, bàn Bàn 2, xấp 1, hợp lệ 7
  3 phiếu
  2 phiếu
  1 phiếu
03/12/2019 bí thư W: công bố Bí thư tại W
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 công bố kết quả bầu Bí thư: trúng cử 0, cần 4 phiếu trên 7, còn thiếu 1
03/12/2019 hỏi: kết quả bầu Bí thư tại W
    | chờ quyết định của đại hội
    | lần 1: lấy 1, cần 4 phiếu trên 7
    |   Anna Bauer: 3 phiếu, 42.86
    |   Bernd Cramer: 2 phiếu, 28.57
    |   Clara Dietz: 1 phiếu, 14.29
    |   còn 1 (further_round)
03/12/2019 bí thư W: bầu tiếp Bí thư tại W
  Anna Bauer
  Bernd Cramer
  Clara Dietz
    ✗ Lần bầu tiếp theo chỉ gồm 2 người đủ điều kiện ở lần trước.
    ✗   Căn cứ: Wahlverfahren Grüne Werdohl 3.12.2019, zweiter Wahlgang
    ✗   Bỏ những người không đủ điều kiện khỏi danh sách.
03/12/2019 bí thư W: bầu tiếp Bí thư tại W
  Anna Bauer
  Bernd Cramer
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 bầu tiếp Bí thư: 2 người, số lượng bầu 1
03/12/2019 bí thư W: phát phiếu Bí thư tại W, 7 phiếu
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 phát 7 phiếu bầu Bí thư
03/12/2019 bí thư W: mở hòm phiếu Bí thư tại W, 7 phiếu
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 mở hòm phiếu bầu Bí thư: 7 phiếu thu về
03/12/2019 kiểm phiếu W bàn 1: kiểm phiếu Bí thư tại W, bàn Bàn 1, xấp 1, hợp lệ 7
  4 phiếu
  3 phiếu
03/12/2019 kiểm phiếu W bàn 2: kiểm phiếu Bí thư tại W, bàn Bàn 2, xấp 1, hợp lệ 7
  4 phiếu
  3 phiếu
03/12/2019 bí thư W: công bố Bí thư tại W
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 công bố kết quả bầu Bí thư: trúng cử 1, cần 4 phiếu trên 7, còn thiếu 0
03/12/2019 hỏi: kết quả bầu Bí thư tại W
    | đã xong
    | lần 1: lấy 1, cần 4 phiếu trên 7
    |   Anna Bauer: 3 phiếu, 42.86
    |   Bernd Cramer: 2 phiếu, 28.57
    |   Clara Dietz: 1 phiếu, 14.29
    |   còn 1 (further_round)
    | lần 2: lấy 1, cần 4 phiếu trên 7
    |   Anna Bauer: 4 phiếu, 57.14, trúng cử
    |   Bernd Cramer: 3 phiếu, 42.86
    |   còn 0 (announce)
03/12/2019 bí thư W: soạn biên bản tại W, bản một
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 lưu một bản dự thảo biên bản đại hội
03/12/2019 bí thư W: thông qua biên bản tại W, đồng ý 7
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 biểu quyết thông qua biên bản đại hội: đồng ý 7, không đồng ý 0, không biểu quyết 0
03/12/2019 bí thư W: ký biên bản tại W, mã tệp ký
  Frank Graf, Đoàn Thư ký
  Gerda Horn, Đoàn Chủ tịch
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 ký biên bản đại hội, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
03/12/2019 bí thư W: bế mạc tại W
    ⇒ Chi hội Werdohl: Ngày 03/12/2019 bế mạc đại hội
03/12/2019 hỏi: việc kế tiếp tại W
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
