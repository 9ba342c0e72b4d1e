Bầu Phó Bí thư khi Ban Thường vụ còn đang bầu
Phó Bí thư bầu trong số ủy viên Ban Thường vụ nên phải chờ; ở hội nghị cấp ủy, ủy viên khóa cũ không bị ràng buộc bởi danh sách của cấp ủy triệu tập.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: mở bầu Ban Thường vụ tại 340, số lượng 1, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Thường vụ, số lượng 1
15/06/2020 bí thư 340: mở bầu Phó Bí thư tại 340, số lượng 1, đồng ý 2
    ✗ Phải bầu xong Ban Thường vụ trước.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
15/06/2020 bí thư 340: giới thiệu Ban Thường vụ tại 340
  Trần Thị An, đại hội đề cử, người đề cử Phạm Thị Cúc
    ✗ Người đề cử không có quyền bầu cử ở đây, hoặc chưa dự đại hội.
    ✗   Căn cứ: 244-QĐ/TW, Điều 13
    ✗   Tại đại hội, chỉ đại biểu (đảng viên) chính thức đang dự mới đề cử; tại hội nghị ban chấp hành, chỉ ủy viên mới được bầu. Kiểm tra lại tên người đề cử.
15/06/2020 bí thư 340: giới thiệu Ban Thường vụ tại 340
  Trần Thị An, đại hội đề cử, người đề cử Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Ban Thường vụ
