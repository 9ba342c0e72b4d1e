Đảng viên không tính vào số triệu tập
Người bị khởi tố, bị đình chỉ, sinh hoạt tạm thời nơi khác thì không dự, không biểu quyết; ghi nhầm thì tính lại. Phiếu đã phát thì
số triệu tập đứng yên cho đến khi công bố kết quả. Tên người là tên đặt ra.
Bối cảnh: thai-binh

20/01/2020 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Hoàng Văn Hải, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 triệu tập 5 người dự đại hội
01/02/2020 bí thư P1: lên lịch P1, ngày 10/02/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 lên lịch đại hội: khai mạc 10/02/2020, bế mạc 10/02/2020
02/02/2020 ban tổ chức TB: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/02/2020 kế hoạch đại hội được duyệt
05/02/2020 bí thư P1: không tính Hoàng Văn Hải tại P1, trường hợp prosecuted_member, lý do: quyết định khởi tố
    ⇒ Chi bộ thôn Cổ Xá: Ngày 05/02/2020 một đảng viên không tính vào số triệu tập: quyết định khởi tố
10/02/2020 bí thư P1: điểm danh Hoàng Văn Hải tại P1
    ✗ Đảng viên này bị khởi tố, truy tố, tạm giam nên không dự đại hội.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Mời đến bàn thư ký; nếu ghi nhầm trường hợp thì tính lại trên trang của người này, nêu lý do.
10/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
10/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
10/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/02/2020 bí thư P1: lập Đoàn Chủ tịch gồm Hoàng Văn Hải tại P1, đồng ý 4
    ✗ Đảng viên này bị khởi tố, truy tố, tạm giam nên không dự đại hội.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Mời đến bàn thư ký; nếu ghi nhầm trường hợp thì tính lại trên trang của người này, nêu lý do.
10/02/2020 hỏi: có mặt tại P1
    | Có mặt 4 trên 4 người được triệu tập
    | đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Ghi nhầm người đang ngồi trong hội trường: không còn trong số có mặt; tính lại thì trở lại.
10/02/2020 bí thư P1: không tính Phạm Thị Cúc tại P1, trường hợp temporary_transfer, lý do: giấy giới thiệu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 một đảng viên không tính vào số triệu tập: giấy giới thiệu
10/02/2020 hỏi: có mặt tại P1
    | Có mặt 3 trên 3 người được triệu tập
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
10/02/2020 bí thư P1: tính lại Phạm Thị Cúc tại P1
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
10/02/2020 bí thư P1: tính lại Phạm Thị Cúc tại P1, lý do: giấy giới thiệu của người cùng tên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 tính lại một đảng viên vào số triệu tập: giấy giới thiệu của người cùng tên
10/02/2020 bí thư P1: tính lại Phạm Thị Cúc tại P1, lý do: giấy giới thiệu của người cùng tên
    ✗ Người này đang được tính vào số triệu tập.
    ✗   Không phải tính lại.
10/02/2020 hỏi: có mặt tại P1
    | Có mặt 4 trên 4 người được triệu tập
    | đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

10/02/2020 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: khai mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 khai mạc phiên chính thức
10/02/2020 bí thư P1: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Phạm Thị Cúc tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
10/02/2020 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
10/02/2020 bí thư P1: chốt danh sách Ban Chấp hành tại P1, đồng ý 4
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Ban Chấp hành: 2 người
10/02/2020 bí thư P1: phát phiếu Ban Chấp hành tại P1, 4 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 4 phiếu bầu Ban Chấp hành

Bốn phiếu đã phát: không bác, không loại, không tính lại ai.
10/02/2020 bí thư P1: không tính Vũ Đức Dũng tại P1, trường hợp suspended_member, lý do: quyết định đình chỉ
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 bí thư P1: tính lại Hoàng Văn Hải tại P1, lý do: quyết định đã hủy
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 bí thư P1: bác tư cách Vũ Đức Dũng tại P1, lý do: đã chuyển sinh hoạt
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 bí thư P1: mở hòm phiếu Ban Chấp hành tại P1, 4 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
10/02/2020 bí thư P1: bác tư cách Vũ Đức Dũng tại P1, lý do: đã chuyển sinh hoạt
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 bí thư P1: khôi phục tư cách Vũ Đức Dũng tại P1, lý do: bác nhầm
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 bí thư P1: thay Vũ Đức Dũng bằng Hoàng Văn Hải tại P1
    ✗ Đại hội của Chi bộ thôn Cổ Xá đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.2
    ✗   Công bố kết quả lần bầu này rồi làm lại.
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 1, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 2, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 3: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 3, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Ban Chấp hành tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 3 phiếu trên 4, còn thiếu 0
10/02/2020 bí thư P1: bác tư cách Vũ Đức Dũng tại P1, lý do: đã chuyển sinh hoạt
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bác tư cách một đại biểu: đã chuyển sinh hoạt
