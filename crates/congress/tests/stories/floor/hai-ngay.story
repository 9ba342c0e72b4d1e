Đại hội hai ngày: hết ngày mọi người ra về, hôm sau điểm danh lại
Không ghi ra về thì hôm sau vẫn tính là có mặt, quét thẻ bị từ chối, đếm thẻ không khớp. Tên người là tên đặt ra.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Đỗ Văn Khánh, dự khuyết, từ 12805
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 4 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: ra về hết tại 340
    ✗ Không còn ai trong hội trường.
    ✗   Không phải ghi lại; điểm danh vào khi đại biểu đến.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị

Quên ghi ra về: hôm sau việc kế tiếp nhắc cho ra về hết trước, rồi mới điểm danh.
15/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Đoàn Chủ tịch
    | Đoàn Chủ tịch điều hành đại hội nên bầu trước, bằng biểu quyết giơ thẻ.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
16/06/2020 hỏi: việc kế tiếp tại 340
    | Kết thúc điểm danh của ngày trước
    | Số có mặt đang ghi là của ngày trước. Kết thúc điểm danh ngày ấy rồi điểm danh lại cho hôm nay.
15/06/2020 bí thư 340: ra về hết tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kết thúc điểm danh một buổi
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 0 trên 3 người được triệu tập
    | Có đại diện 0 trên 2 đơn vị trực thuộc
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 2 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
16/06/2020 hỏi: việc kế tiếp tại 340
    | Điểm danh cho đủ số người
    | Chưa đủ số người được triệu tập hoặc số đơn vị trực thuộc có đại diện nên chưa mở phiên, chưa biểu quyết, chưa bầu cử được.
    | Căn cứ: Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc]

Ngày thứ hai Trần Thị An vắng: đếm được hai thẻ. Đã dự ngày đầu thì không phải là vắng mặt suốt đại hội.
16/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
16/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
16/06/2020 hỏi: có mặt tại 340
    | Có mặt 2 trên 3 người được triệu tập
    | Có đại diện 2 trên 2 đơn vị trực thuộc
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 2 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
16/06/2020 bí thư 340: biểu quyết Đoàn Chủ tịch 3 người tại 340, đồng ý 3
    ✗ Đếm được 3 người, trong khi có mặt 2 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
16/06/2020 bí thư 340: biểu quyết Đoàn Chủ tịch 3 người tại 340, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 biểu quyết “Đoàn Chủ tịch 3 người”: đồng ý 2, không đồng ý 0, không biểu quyết 0

Hai người cùng ghi một lần biểu quyết thì chỉ ghi một lần; biểu quyết lại thật thì nói rõ là lần 2.
16/06/2020 ban tổ chức 340: biểu quyết Đoàn Chủ tịch 3 người tại 340, đồng ý 2
    ✗ Kết quả biểu quyết “Đoàn Chủ tịch 3 người” vừa được ghi, đúng từng số: có thể hai người cùng bấm.
    ✗   Không phải ghi lại; nếu biểu quyết lần nữa thật thì ghi rõ trong nội dung, ví dụ “lần 2”.
16/06/2020 ban tổ chức 340: biểu quyết Đoàn Chủ tịch 3 người (lần 2) tại 340, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 biểu quyết “Đoàn Chủ tịch 3 người (lần 2)”: đồng ý 2, không đồng ý 0, không biểu quyết 0
16/06/2020 bí thư 340: thay Trần Thị An bằng Đỗ Văn Khánh tại 340
    ✗ Người này đã có mặt tại đại hội nên không phải là vắng mặt suốt đại hội.
    ✗   Chỉ thay người vắng mặt; người đã dự rồi về thì vẫn tính trong số triệu tập.
16/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 4 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 khai mạc phiên trù bị
    | Ngày 15/06/2020 kết thúc điểm danh một buổi
    | Ngày 16/06/2020 biểu quyết “Đoàn Chủ tịch 3 người”: đồng ý 2, không đồng ý 0, không biểu quyết 0
    | Tạo tài khoản
    | Giao vai trò Ban tổ chức cho một tài khoản
    | Ngày 16/06/2020 biểu quyết “Đoàn Chủ tịch 3 người (lần 2)”: đồng ý 2, không đồng ý 0, không biểu quyết 0

Đại hội qua rồi mới nhập sổ thì không còn ai trong hội trường để cho ra về: việc kế tiếp vẫn là việc của đại hội.
20/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Đoàn Chủ tịch
    | Đoàn Chủ tịch điều hành đại hội nên bầu trước, bằng biểu quyết giơ thẻ.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
