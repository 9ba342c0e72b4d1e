Các phiên của đại hội: trù bị, chính thức, bế mạc; việc kế tiếp và điều chưa làm được
Phiên trù bị từ cấp trên trực tiếp cơ sở trở lên, không quá nửa ngày (35-CT/TW); khiếu nại tính từ bế mạc.
Bối cảnh: thai-binh

01/06/2020 hỏi: việc kế tiếp tại 340
    | Lên lịch đại hội
    | Đại hội có ngày khai mạc, bế mạc thì cấp trên mới duyệt được.
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
08/06/2020 hỏi: việc kế tiếp tại 340
    | Chờ cấp trên duyệt kế hoạch
    | Chỉ mở đại hội sau khi cấp ủy cấp trên duyệt kế hoạch.
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
09/06/2020 hỏi: việc kế tiếp tại 340
    | Ghi danh sách đại biểu
    | Số được triệu tập là căn cứ tính điều kiện tiến hành và số phiếu cần thiết.
10/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 triệu tập 4 người dự đại hội
10/06/2020 hỏi: việc kế tiếp tại 340
    | Chờ đến ngày khai mạc
    | Điểm danh từ ngày đầu của đại hội.
15/06/2020 hỏi: việc kế tiếp tại 340
    | Điểm danh cho đủ số người
    | Chưa đủ số người được triệu tập hoặc số đơn vị trực thuộc có đại diện nên chưa mở phiên, chưa biểu quyết, chưa bầu cử được.
    | Căn cứ: Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc]

Hai hội trường và người dự trực tuyến cùng một danh sách; chuyển chỗ là một việc ghi lại.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340, nơi Hội trường lớn
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340, nơi Hội trường lớn
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340, nơi Hội trường B
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340, nơi Trực tuyến
15/06/2020 bí thư 340: sang chỗ Phạm Thị Cúc tại 340, nơi Hội trường B
    ✗ Người này đã ở Hội trường B.
    ✗   Không phải ghi lại.
15/06/2020 bí thư 340: sang chỗ Phạm Thị Cúc tại 340, nơi Hội trường lớn
15/06/2020 bí thư 340: sang chỗ Mai Văn Minh tại 340, nơi Hội trường lớn
    ✗ Người này chưa điểm danh vào.
    ✗   Điểm danh vào trước.
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 4 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    |   Hội trường lớn: 3
    |   Trực tuyến: 1
    | đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
15/06/2020 hỏi: việc kế tiếp tại 340
    | Khai mạc phiên trù bị
    | Đại hội từ cấp trên trực tiếp cơ sở trở lên họp trù bị không quá nửa ngày để thông qua quy chế, bầu các cơ quan của đại hội, thẩm tra tư cách đại biểu.
    | Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội

Chưa mở phiên thì chỉ bầu được Đoàn Chủ tịch.
15/06/2020 bí thư 340: biểu quyết Quy chế làm việc tại 340, đồng ý 4
    ✗ Chưa có phiên nào đang họp nên chưa biểu quyết, bầu cử, phát biểu được.
    ✗   Bước tiếp theo: Khai mạc phiên trù bị.
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Lê Văn Bình tại 340, đồng ý 4
    ✗ Chưa có phiên nào đang họp nên chưa biểu quyết, bầu cử, phát biểu được.
    ✗   Bước tiếp theo: Khai mạc phiên trù bị.
15/06/2020 bí thư 340: bế mạc phiên trù bị tại 340
    ✗ Hiện không họp phiên trù bị.
    ✗   Bước tiếp theo: Khai mạc phiên trù bị.
15/06/2020 bí thư 340: khai mạc tại 340
    ✗ Chưa có Đoàn Chủ tịch để điều hành đại hội.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Bầu Đoàn Chủ tịch bằng biểu quyết giơ thẻ rồi khai mạc.
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị

Đang họp thì không dời, không hoãn được.
15/06/2020 bí thư 340: hoãn 340, lý do: mưa bão
    ✗ Đại hội của Đảng bộ huyện Đông Hưng đang họp từ ngày 15/06/2020 nên không dời, không hoãn được.
    ✗   Ngày bế mạc thì kéo dài được. Nếu khai mạc nhầm, đính chính việc khai mạc tại trang Hội trường rồi dời lịch.
15/06/2020 bí thư 340: lên lịch 340, từ 20/06/2020 đến 21/06/2020
    ✗ Đại hội của Đảng bộ huyện Đông Hưng đang họp từ ngày 15/06/2020 nên không dời, không hoãn được.
    ✗   Ngày bế mạc thì kéo dài được. Nếu khai mạc nhầm, đính chính việc khai mạc tại trang Hội trường rồi dời lịch.
15/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 17/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 17/06/2020
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ✗ Đại hội đã họp hoặc đang họp phiên trù bị.
    ✗   Bước tiếp theo: Bầu Đoàn Chủ tịch.
15/06/2020 bí thư 340: biểu quyết Quy chế làm việc tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biểu quyết “Quy chế làm việc”: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Đoàn Chủ tịch
    | Đoàn Chủ tịch điều hành đại hội nên bầu trước, bằng biểu quyết giơ thẻ.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Lê Văn Bình tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Ban Thẩm tra tư cách đại biểu
    | Tư cách đại biểu được thẩm tra và báo cáo trước khi bầu cử.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
15/06/2020 bí thư 340: lập Ban Thẩm tra tư cách đại biểu gồm Phạm Thị Cúc tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 4
    ✗ Phiên trù bị không bầu cử; chỉ bầu các cơ quan của đại hội.
    ✗   Bước tiếp theo: Bế mạc phiên trù bị.
15/06/2020 bí thư 340: khai mạc tại 340
    ✗ Phiên trù bị đang họp.
    ✗   Bế mạc phiên trù bị rồi khai mạc đại hội.
15/06/2020 hỏi: việc kế tiếp tại 340
    | Bế mạc phiên trù bị
    | Các cơ quan của đại hội đã bầu xong; phiên chính thức mở sau phiên trù bị.
    | Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội
15/06/2020 bí thư 340: bế mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bế mạc phiên trù bị
15/06/2020 hỏi: việc kế tiếp tại 340
    | Khai mạc đại hội
    | Đã đủ số người và có Đoàn Chủ tịch điều hành.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
15/06/2020 bí thư 340: khai mạc tại 340, lúc 14:00
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ✗ Đại hội đã họp hoặc đang họp phiên trù bị.
    ✗   Bước tiếp theo: Biểu quyết số lượng và mở cuộc bầu.
15/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: Ban Chấp hành
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
15/06/2020 hỏi: làm được gì tại 340
    | chưa: Khai mạc phiên trù bị – Đại hội đã họp hoặc đang họp phiên trù bị.
    | chưa: Bế mạc phiên trù bị – Hiện không họp phiên trù bị.
    | chưa: Khai mạc đại hội – Đại hội đã họp hoặc đang họp phiên chính thức.
    | được: Biểu quyết giơ thẻ
    | được: Biểu quyết số lượng và mở cuộc bầu: Ban Chấp hành
    | được: Biểu quyết số lượng và mở cuộc bầu: đại biểu dự đại hội cấp trên
    | được: Biểu quyết số lượng và mở cuộc bầu: đại biểu dự khuyết
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Ban Thường vụ – Phải bầu xong Ban Chấp hành trước.
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Bí thư – Phải bầu xong Ban Chấp hành trước.
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Phó Bí thư – Phải bầu xong Ban Chấp hành trước.
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Ủy ban Kiểm tra – Phải bầu xong Ban Chấp hành trước.
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Chủ nhiệm Ủy ban Kiểm tra – Phải bầu xong Ban Chấp hành trước.
    | chưa: Biểu quyết số lượng và mở cuộc bầu: Phó Chủ nhiệm Ủy ban Kiểm tra – Phải bầu xong Ban Chấp hành trước.
    | được: Bế mạc đại hội

Cuộc bầu chưa xong thì chưa bế mạc; bế mạc rồi thì hội trường không còn việc gì.
16/06/2020 hỏi: việc kế tiếp tại 340
    | Kết thúc điểm danh của ngày trước
    | Số có mặt đang ghi là của ngày trước. Kết thúc điểm danh ngày ấy rồi điểm danh lại cho hôm nay.
16/06/2020 bí thư 340: ra về hết tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 kết thúc điểm danh một buổi
16/06/2020 bí thư 340: điểm danh Trần Thị An tại 340, nơi Hội trường lớn
16/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340, nơi Hội trường lớn
16/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340, nơi Hội trường B
16/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340, nơi Trực tuyến
16/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
16/06/2020 hỏi: việc kế tiếp tại 340
    | Lập rồi chốt danh sách bầu cử: Ban Chấp hành
    | Ghi người do cấp ủy giới thiệu, người được đại hội đề cử, người tự ứng cử; cho rút tên; rồi biểu quyết chốt danh sách.
    | Căn cứ: 244-QĐ/TW, Điều 13 và Điều 19
16/06/2020 bí thư 340: bế mạc tại 340
    ✗ Cuộc bầu Ban Chấp hành chưa xong nên chưa bế mạc được.
    ✗   Kiểm phiếu và công bố kết quả; bầu thiếu thì đại hội biểu quyết bầu tiếp hoặc để trống.
16/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
16/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 4
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
16/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Ban Kiểm phiếu
    | Danh sách đã chốt; phải có Ban Kiểm phiếu gồm người không có tên trong danh sách thì mới phát phiếu.
    | Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
16/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Phạm Thị Cúc; Vũ Đức Dũng tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
16/06/2020 hỏi: việc kế tiếp tại 340
    | In phiếu và phát phiếu: Ban Chấp hành
    | Mỗi người có mặt một phiếu.
    | Căn cứ: 244-QĐ/TW, Điều 19
16/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 phát 4 phiếu bầu Ban Chấp hành
16/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
16/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
16/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
16/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
16/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 3 phiếu trên 4, còn thiếu 0
16/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: đại biểu dự đại hội cấp trên
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
16/06/2020 bí thư 340: bế mạc tại 340, lúc 16:30
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội
16/06/2020 bí thư 340: bế mạc tại 340
    ✗ Đại hội đã bế mạc ngày 16/06/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
16/06/2020 bí thư 340: hoãn 340, lý do: ghi nhầm
    ✗ Đại hội đã bế mạc ngày 16/06/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
16/06/2020 bí thư 340: điểm danh ra Lê Văn Bình tại 340
    ✗ Đại hội đã bế mạc ngày 16/06/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
16/06/2020 bí thư 340: mở bầu đại biểu dự đại hội cấp trên tại 340, số lượng 1
    ✗ Đại hội đã bế mạc ngày 16/06/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
16/06/2020 hỏi: việc kế tiếp tại 340
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
16/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 10/06/2020 triệu tập 4 người dự đại hội
    | Ngày 15/06/2020 khai mạc phiên trù bị
    | Ngày 15/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 17/06/2020
    | Ngày 15/06/2020 biểu quyết “Quy chế làm việc”: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bế mạc phiên trù bị
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 16/06/2020 kết thúc điểm danh một buổi
    | Ngày 16/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
    | Ngày 16/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 16/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
    | Ngày 16/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 16/06/2020 phát 4 phiếu bầu Ban Chấp hành
    | Ngày 16/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 16/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 3 phiếu trên 4, còn thiếu 0
    | Ngày 16/06/2020 bế mạc đại hội

Đại hội ở cơ sở không có phiên trù bị.
01/06/2020 bí thư 12805: triệu tập đại hội 12805
  Hoàng Văn Hải, đảng viên
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/06/2020 triệu tập 1 người dự đại hội
01/06/2020 bí thư 12805: lên lịch 12805, ngày 20/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/06/2020 lên lịch đại hội: khai mạc 20/06/2020, bế mạc 20/06/2020
02/06/2020 bí thư 340: duyệt 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/06/2020 kế hoạch đại hội được duyệt
20/06/2020 bí thư 12805: điểm danh Hoàng Văn Hải tại 12805
20/06/2020 bí thư 12805: khai mạc phiên trù bị tại 12805
    ✗ Đại hội ở cơ sở không có phiên trù bị.
    ✗   Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội
    ✗   Bầu Đoàn Chủ tịch rồi khai mạc đại hội.
20/06/2020 hỏi: việc kế tiếp tại 12805
    | Bầu Đoàn Chủ tịch
    | Đoàn Chủ tịch điều hành đại hội nên bầu trước, bằng biểu quyết giơ thẻ.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
20/06/2020 bí thư 12805: khai mạc tại 12805
    ✗ Chưa có Đoàn Chủ tịch để điều hành đại hội.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Bầu Đoàn Chủ tịch bằng biểu quyết giơ thẻ rồi khai mạc.
20/06/2020 bí thư 12805: lập Đoàn Chủ tịch gồm Hoàng Văn Hải tại 12805, đồng ý 1
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 1, không đồng ý 0, không biểu quyết 0
20/06/2020 bí thư 12805: khai mạc tại 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/06/2020 khai mạc phiên chính thức

Đại hội khai mạc luôn, không họp trù bị, thì không mở phiên trù bị nữa.
01/06/2020 bí thư 338: triệu tập đại hội 338
  Mai Văn Khoa, được bầu, từ 12532
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 01/06/2020 triệu tập 1 người dự đại hội
01/06/2020 bí thư 338: lên lịch 338, ngày 20/06/2020
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 01/06/2020 lên lịch đại hội: khai mạc 20/06/2020, bế mạc 20/06/2020
02/06/2020 ban tổ chức TB: duyệt 338
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 02/06/2020 kế hoạch đại hội được duyệt
20/06/2020 bí thư 338: điểm danh Mai Văn Khoa tại 338
20/06/2020 bí thư 338: lập Đoàn Chủ tịch gồm Mai Văn Khoa tại 338, đồng ý 1
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 20/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 1, không đồng ý 0, không biểu quyết 0
20/06/2020 bí thư 338: khai mạc tại 338
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 20/06/2020 khai mạc phiên chính thức
20/06/2020 bí thư 338: khai mạc phiên trù bị tại 338
    ✗ Đại hội đã khai mạc, không mở phiên trù bị nữa.
    ✗   Bước tiếp theo: Bầu Đoàn Thư ký.
