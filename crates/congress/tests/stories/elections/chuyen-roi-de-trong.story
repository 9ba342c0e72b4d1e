Việc bầu đã chuyển cho Ban Chấp hành mà chưa bầu được thì để trống, kết quả của đại hội vẫn được chuẩn y
Nhân sự chưa chuẩn bị xong không giữ lại người đã trúng cử; chức danh còn thiếu bầu bổ sung về sau.
Bối cảnh: bi-thu-de-trong

12/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 chuyển việc bầu Bí thư cho Ban Chấp hành vì đại hội bầu không được
12/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
12/02/2020 ban tổ chức TB: chuẩn y P1
    ✗ Việc bầu Bí thư của Chi bộ thôn Cổ Xá đã chuyển cho Ban Chấp hành và chưa xong nên chưa chuẩn y được.
    ✗   Chờ Ban Chấp hành bầu xong và công bố kết quả, hoặc biểu quyết để trống chức danh ấy, rồi chuẩn y.
12/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 1, không đồng ý 1
    ✗ Chỉ có 1 trên 2 người đồng ý: cần 2 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
12/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 2
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 đại hội quyết định không bầu thêm Bí thư
12/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ✗ Chức danh Bí thư không có nơi khác bầu thay, hoặc chưa đến lúc, hoặc đã chuyển rồi.
    ✗   Chỉ chuyển khi Quy chế có quy định và đại hội đã biểu quyết không bầu thêm.
12/02/2020 ban tổ chức TB: chuẩn y P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 kết quả đại hội được chuẩn y
