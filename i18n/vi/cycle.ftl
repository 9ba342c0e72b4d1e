# Chu kỳ đại hội.

## Khi không được phép

refusal-cycle-unknown-cycle = Chưa mở chu kỳ đại hội { $cycle }.
refusal-cycle-unknown-cycle-next = Chọn một chu kỳ đã mở.
refusal-cycle-duplicate-cycle = Chu kỳ đại hội { $cycle } đã được mở.
refusal-cycle-duplicate-cycle-next = Dùng chu kỳ đã mở, hoặc đặt tên khác.
refusal-cycle-bad-levels = Chu kỳ phải có ít nhất một cấp và mỗi cấp chỉ ghi một lần.
refusal-cycle-bad-levels-next = Kiểm tra lại danh sách các cấp.
refusal-cycle-backward-window = { $level }: ngày hoàn thành { $finish_by } trước ngày bắt đầu { $start }.
refusal-cycle-backward-window-next = Kiểm tra lại hai ngày theo văn bản chỉ đạo.
refusal-cycle-unknown-level = Chu kỳ này không có cấp “{ $level }”.
refusal-cycle-unknown-level-next = Chọn một cấp của chu kỳ.
refusal-cycle-unknown-rules = Không có bộ quy tắc “{ $rules }”.
refusal-cycle-unknown-rules-next = Chọn một bộ quy tắc có trong danh sách.
refusal-cycle-rules-day = Quy chế mới có hiệu lực sớm nhất ngày { $first }, muộn nhất ngày { $last }: từ khi mở chu kỳ, sau ngày mở cuộc bầu cử gần nhất, không quá năm năm tới.
refusal-cycle-rules-day-next = Chọn ngày trong khoảng này; cuộc bầu cử đã mở vẫn theo quy chế của ngày mở.
refusal-cycle-same-rules = Chu kỳ “{ $cycle }” vào ngày đó đã theo “{ $rules }”.
refusal-cycle-same-rules-next = Chọn bộ quy tắc khác, hoặc để nguyên.
refusal-cycle-unknown-unit = Không có đơn vị { $unit }.
refusal-cycle-unknown-unit-next = Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
refusal-cycle-root-lives = { $unit } đang hoạt động nên chu kỳ “{ $cycle }” chưa bàn giao được.
refusal-cycle-root-lives-next = Ghi quyết định sắp xếp trước; chu kỳ sẽ chuyển sang đơn vị kế thừa.
refusal-cycle-not-heir = { $unit } không phải là đơn vị kế thừa của { $root }.
refusal-cycle-not-heir-next = Bàn giao cho đơn vị mà { $root } đã sáp nhập vào hoặc tách ra.
refusal-cycle-missing = Còn thiếu: { $what }.
refusal-cycle-missing-next = Ghi bổ sung rồi gửi lại.

## Lịch sử của đơn vị

history-cycle-opened = Mở chu kỳ “{ $name }” từ ngày { $on }
history-rules-set = Chu kỳ { $cycle } theo “{ $rules }” từ ngày { $on }
history-cycle-handed-over = Bàn giao chu kỳ { $cycle } cho { $to } từ ngày { $on }
history-cycle-received = Tiếp nhận chu kỳ { $cycle } của { $from } từ ngày { $on }
history-level-plan-set = Ngày { $on } đặt kế hoạch hoàn thành cấp “{ $level }” chậm nhất ngày { $finish_by }
