# Nhập bảng từ tệp: chỗ sai và cách sửa.

intake-line-column = Dòng { $line }, cột { $letter } ({ $column })
intake-line-no-column = Dòng { $line }, cột { $column } (tệp không có)

intake-missing = ô này không được để trống.
intake-no-day = ô này trống, và cũng chưa chọn ngày có hiệu lực cho cả tệp; ghi ngày vào ô, hoặc chọn ngày cho cả tệp (trên dòng lệnh: --effective).
intake-not-a-date = “{ $value }” không phải là ngày; ghi ngày dạng 30/05/2020 hoặc 2020-05-30.
intake-not-a-number = “{ $value }” không phải là số nguyên.
intake-not-yes-or-no = “{ $value }” không rõ có hay không; ghi 1 hoặc 0.
intake-not-contents = “{ $value }” không phải là số nội dung đại hội; ghi 4, 3 hoặc 2.
intake-not-a-kind = “{ $value }” không rõ là đại biểu gì; ghi đảng viên, đương nhiên, được bầu, chỉ định hoặc dự khuyết.
intake-no-level = tệp không ghi cấp, và loại tổ chức “{ $value }” không cho biết cấp.
intake-no-unit = ngày { $on } không có đơn vị nào mang mã { $code }.

intake-missing-columns = Dòng 1 (tiêu đề): thiếu cột { $missing }. Tệp đang có các cột: { $found }.
intake-repeated-column = Dòng 1 (tiêu đề): hai cột { $first } và { $second } cùng là { $column }; chỉ để một cột.
intake-no-step = Tệp có nhiều đợt ({ $steps }), ngày { $on } không thuộc đợt nào; chọn ngày hiệu lực khác.
intake-no-day-column = Tệp không có cột ngày hiệu lực (effective_date), và cũng chưa chọn ngày có hiệu lực cho cả tệp; chọn ngày ấy (trên dòng lệnh: --effective).
intake-no-rows = Tệp không có dòng nào dưới dòng tiêu đề.
