# Nhập bảng từ tệp: chỗ sai và cách sửa.

intake-line-column = Dòng { $line }, cột { $letter } ({ $column })
intake-line-no-column = Dòng { $line }, cột { $column } (tệp không có)

intake-missing = ô này không được để trống.
intake-no-day = ô này trống, và cũng chưa chọn ngày có hiệu lực cho cả tệp; ghi ngày vào ô, hoặc chọn ngày có hiệu lực cho cả tệp.
intake-not-a-date = “{ $value }” không phải là ngày; ghi ngày dạng 30/05/2020 hoặc 2020-05-30.
intake-not-a-number = “{ $value }” không phải là số nguyên.
intake-not-yes-or-no = “{ $value }” không rõ có hay không; ghi 1 hoặc 0.
intake-not-contents = “{ $value }” không phải là số nội dung đại hội; ghi 4, 3 hoặc 2.
intake-not-a-kind = “{ $value }” không rõ là đại biểu gì; ghi { $member }, đương nhiên, được bầu, chỉ định hoặc dự khuyết.
intake-other-line = dòng khác của cùng mã cũ chưa nhận được nên dòng này cũng chưa được ghi: các dòng của một mã cũ được ghi cùng nhau.
intake-no-level = tệp không ghi cấp, và loại tổ chức “{ $value }” không cho biết cấp.
intake-no-unit = ngày { $on } không có đơn vị nào mang mã { $code }.

intake-missing-columns = Dòng 1 (tiêu đề): thiếu cột { $missing }. Tệp đang có các cột: { $found }.
intake-repeated-column = Dòng 1 (tiêu đề): hai cột { $first } và { $second } cùng là { $column }; chỉ để một cột.
intake-no-step = Tệp có nhiều đợt ({ $steps }), ngày { $on } không thuộc đợt nào; chọn ngày hiệu lực khác.
intake-no-day-column = Tệp không có cột ngày hiệu lực (effective_date), và cũng chưa chọn ngày có hiệu lực cho cả tệp; chọn ngày có hiệu lực cho cả tệp.
intake-no-rows = Tệp không có dòng nào dưới dòng tiêu đề.

## Hệ quả của một quyết định sắp xếp, nêu trước khi ghi

decree-total = Thành lập { $founded }, kết thúc { $ended }, tiếp tục với thay đổi { $changed } đơn vị. Ở các đơn vị kết thúc: { $held } đại hội đã tổ chức, { $planned } đại hội đã lên lịch, { $roles } vai trò, { $called } người đã triệu tập, { $level_plans } kế hoạch cho cấp dưới.
decree-ends = { $unit } kết thúc hoạt động từ ngày { $on }{ $count ->
        [1] , sáp nhập vào { $heir }.
       *[other] , tách ra { $count } đơn vị.
    }
decree-children = { $unit }: { $count } đơn vị trực thuộc chuyển về { $heir }; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.
decree-held = { $unit }: đại hội đã tổ chức (đến ngày { $last }, chu kỳ { $cycle }) vẫn thuộc đơn vị này, không tính cho { $heir }.
decree-planned = { $unit }: kế hoạch đại hội ngày { $first } (chu kỳ { $cycle }) chưa thực hiện, hết hiệu lực khi đơn vị kết thúc.
decree-called = { $unit }: danh sách { $count } người đã triệu tập (chu kỳ { $cycle }) không dùng được nữa.
decree-roles = { $unit }: { $count } vai trò không chuyển sang { $heir }; trao lại nếu cần.
decree-level-plans = { $unit }: { $count } kế hoạch cho cấp dưới hết hiệu lực.
decree-changed = { $unit } tiếp tục hoạt động: đại hội, kế hoạch và vai trò giữ nguyên.
decree-cycle = Chu kỳ { $cycle } chuyển từ { $unit } sang { $heir }.
decree-more = … và { $count } hệ quả nữa.

intake-too-long = ô này dài hơn { $limit } ký tự.

## Điều cần xem lại trước khi ghi

intake-unknown-level = Dòng { $line }: trong sổ chưa có cấp “{ $level }”; đơn vị ở cấp này không được tính vào chu kỳ nào. Kiểm tra lại chính tả.
intake-top-unit = { $code } (dòng { $line })
intake-top-units = { $count } đơn vị trong bảng không có đơn vị cấp trên: { $units }. Kiểm tra lại cột mã đơn vị cấp trên.
intake-sheets = Đã đọc trang tính “{ $sheet }”; chưa đọc { $left }. Gửi từng trang thành tệp riêng nếu cần.
intake-hidden-sheet = “{ $sheet }” (đang ẩn)
intake-title = Tiêu đề cột ở dòng { $line }; các dòng phía trên không phải dữ liệu nên không đọc.
