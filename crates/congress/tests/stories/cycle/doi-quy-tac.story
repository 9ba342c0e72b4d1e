Quy chế được thay giữa chu kỳ
Chu kỳ mở theo 244-QĐ/TW; từ ngày 10/10/2024 theo 190-QĐ/TW. Việc của ngày nào căn cứ quy chế của ngày ấy.
Bối cảnh: thai-binh

01/10/2024 hỏi: việc kế tiếp tại 12793
    | Lên lịch đại hội
    | Đại hội có ngày khai mạc, bế mạc thì cấp trên mới duyệt được.
11/10/2024 người vận hành: theo bộ quy tắc vn-party-2024, từ 10/10/2024
    ⇒ Đảng bộ tỉnh Thái Bình: Chu kỳ 2020-2025 theo “Quy chế bầu cử trong Đảng (190-QĐ/TW, 2024)” từ ngày 10/10/2024
12/10/2024 người vận hành: theo bộ quy tắc vn-party-2024, từ 12/10/2024
    ✗ Chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2020–2025” vào ngày đó đã theo “Quy chế bầu cử trong Đảng (190-QĐ/TW, 2024)”.
    ✗   Chọn bộ quy tắc khác, hoặc để nguyên.
12/10/2024 bí thư 340: theo bộ quy tắc vn-party-2014, từ 12/10/2024
    ✗ Vai trò của tài khoản này không được mở chu kỳ đại hội và đặt khung thời gian đối với Đảng bộ tỉnh Thái Bình.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Thái Bình; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
