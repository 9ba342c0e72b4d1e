Chu kỳ, khung và kế hoạch không đúng quy định
Bối cảnh: thai-binh

20/01/2020 người vận hành: mở chu kỳ 2020-2025 Mở lần nữa, cho TB
  cơ sở, từ 15/01/2020 đến 30/06/2020
    ✗ Chu kỳ đại hội 2020-2025 đã được mở.
    ✗   Dùng chu kỳ đã mở, hoặc đặt tên khác.
20/01/2020 người vận hành: mở chu kỳ 2025-2030, cho TB
  cơ sở, từ 15/01/2025 đến 30/06/2025
    ✗ Còn thiếu: tên.
    ✗   Ghi bổ sung rồi gửi lại.
20/01/2020 người vận hành: mở chu kỳ 2025-2030 Không có cấp nào, cho TB
    ✗ Chu kỳ phải có ít nhất một cấp và mỗi cấp chỉ ghi một lần.
    ✗   Kiểm tra lại danh sách các cấp.
20/01/2020 người vận hành: mở chu kỳ 2025-2030 Trùng cấp, cho TB
  cơ sở, từ 15/01/2025 đến 30/06/2025
  cơ sở, từ 15/01/2025 đến 31/07/2025
    ✗ Chu kỳ phải có ít nhất một cấp và mỗi cấp chỉ ghi một lần.
    ✗   Kiểm tra lại danh sách các cấp.
20/01/2020 người vận hành: mở chu kỳ 2025-2030 Ngày ngược, cho TB
  cơ sở, từ 30/06/2025 đến 15/01/2025
    ✗ Đảng bộ, chi bộ cơ sở: ngày hoàn thành 15/01/2025 trước ngày bắt đầu 30/06/2025.
    ✗   Kiểm tra lại hai ngày theo văn bản chỉ đạo.
20/01/2020 người vận hành: mở chu kỳ 2025-2030 Không có đơn vị, cho 99
  cơ sở, từ 15/01/2025 đến 30/06/2025
    ✗ Không có đơn vị mã 99.
    ✗   Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
20/01/2020 người vận hành: đặt khung, chu kỳ 2020-2025
  thôn, từ 15/01/2020 đến 30/06/2020
    ✗ Chu kỳ này không có cấp “thôn”.
    ✗   Chọn một cấp của chu kỳ.
20/01/2020 người vận hành: đặt kế hoạch TB cấp cơ sở, chu kỳ 2015-2020, xong ngày 10/06/2020
    ✗ Chưa mở chu kỳ đại hội 2015-2020.
    ✗   Chọn một chu kỳ đã mở.
20/01/2020 người vận hành: mở chu kỳ 2025-2030 Quy tắc lạ, cho TB, bộ quy tắc vn-chua-co
  cơ sở, từ 15/01/2025 đến 30/06/2025
    ✗ Không có bộ quy tắc “vn-chua-co”.
    ✗   Chọn một bộ quy tắc có trong danh sách.
20/01/2020 người vận hành: theo bộ quy tắc vn-chua-co, chu kỳ 2020-2025, từ 10/10/2024
    ✗ Không có bộ quy tắc “vn-chua-co”.
    ✗   Chọn một bộ quy tắc có trong danh sách.
20/01/2020 người vận hành: theo bộ quy tắc vn-party-2014, chu kỳ 2020-2025, từ 10/10/2024
    ✗ Chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2020–2025” vào ngày đó đã theo “Quy chế bầu cử trong Đảng (244-QĐ/TW, 2014)”.
    ✗   Chọn bộ quy tắc khác, hoặc để nguyên.
20/01/2020 người vận hành: theo bộ quy tắc vn-party-2024, chu kỳ 2020-2025, từ 01/01/2010
    ✗ Quy chế mới có hiệu lực sớm nhất ngày 15/01/2020, muộn nhất ngày 20/01/2025: từ khi mở chu kỳ, sau ngày mở cuộc bầu cử gần nhất, không quá năm năm tới.
    ✗   Chọn ngày trong khoảng này; cuộc bầu cử đã mở vẫn theo quy chế của ngày mở.
20/01/2020 người vận hành: theo bộ quy tắc vn-party-2024, chu kỳ 2020-2025, từ 01/01/2126
    ✗ Quy chế mới có hiệu lực sớm nhất ngày 15/01/2020, muộn nhất ngày 20/01/2025: từ khi mở chu kỳ, sau ngày mở cuộc bầu cử gần nhất, không quá năm năm tới.
    ✗   Chọn ngày trong khoảng này; cuộc bầu cử đã mở vẫn theo quy chế của ngày mở.
