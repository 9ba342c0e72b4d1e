Kết quả đã chuẩn y thì không chuyển việc bầu cho Ban Chấp hành nữa
Chức danh còn thiếu được bầu bổ sung; cấp trên hủy kết quả thì lại chuyển được, vì kết quả phải chuẩn y lại.
Bối cảnh: bi-thu-de-trong

12/02/2020 hỏi: việc kế tiếp tại P1
    | Chuyển cho Ban Chấp hành bầu: Bí thư
    | Đại hội đã bầu mà không ai đủ phiếu và đã biểu quyết không bầu thêm; theo quy định, Ban Chấp hành khóa mới bầu thay.
    | Căn cứ: Bổ sung 24-HD/BTCTW (2009), đại hội không bầu được thì ban chấp hành bầu [chưa đối chiếu văn bản gốc]
12/02/2020 ban tổ chức TB: chuẩn y P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 kết quả đại hội được chuẩn y
12/02/2020 hỏi: việc kế tiếp tại P1
    | Niêm phong phiếu bầu: Ban Chấp hành
    | Phiếu của cuộc bầu này chưa được niêm phong, giao lưu trữ.
12/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ✗ Kết quả đại hội đã được chuẩn y ngày 12/02/2020 nên không chuyển việc bầu cho Ban Chấp hành được nữa.
    ✗   Căn cứ: 244-QĐ/TW, quy định về bầu bổ sung [chưa đối chiếu văn bản gốc]
    ✗   Chức danh còn thiếu thì báo cáo cấp trên rồi bầu bổ sung tại hội nghị ban chấp hành.
12/02/2020 bí thư P1: giao cấp ủy bầu Ban Chấp hành tại P1
    ✗ Chức danh Ban Chấp hành không có nơi khác bầu thay, hoặc chưa đến lúc, hoặc đã chuyển rồi.
    ✗   Chỉ chuyển khi Quy chế có quy định và đại hội đã biểu quyết không bầu thêm.
13/02/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại P1, theo Quyết định 20-QĐ/HU, lý do: phiếu in sai tên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 13/02/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 20-QĐ/HU: phiếu in sai tên
13/02/2020 hỏi: việc kế tiếp tại P1
    | Kết thúc điểm danh của ngày trước
    | Số có mặt đang ghi là của ngày trước. Kết thúc điểm danh ngày ấy rồi điểm danh lại cho hôm nay.
