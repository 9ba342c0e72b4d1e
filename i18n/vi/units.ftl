# Cây đơn vị.

## Khi không được phép

refusal-units-unknown-unit = Ngày { $on } không có đơn vị nào mang mã { $code }.
refusal-units-unknown-unit-next = Kiểm tra lại mã và ngày hiệu lực; nếu đơn vị chưa có thì thành lập trước.
refusal-units-unknown-parent = Ngày { $on } không có đơn vị cấp trên nào mang mã { $code }.
refusal-units-unknown-parent-next = Kiểm tra lại mã đơn vị cấp trên; nếu chưa có thì thành lập đơn vị cấp trên trước, hoặc đưa vào cùng một bảng.
refusal-units-duplicate-code = Mã { $code } đang là mã của { $unit }.
refusal-units-duplicate-code-next = Dùng mã khác, hoặc chọn ngày hiệu lực sau khi { $unit } kết thúc hoạt động.
refusal-units-repeated-code = Mã { $code } có nhiều lần trong cùng một bảng.
refusal-units-repeated-code-next = Mỗi mã chỉ để một dòng, rồi gửi lại.
refusal-units-circular-tree = Đơn vị mã { $code } không thể là cấp trên của chính mình.
refusal-units-circular-tree-next = Kiểm tra lại cột mã đơn vị cấp trên của các dòng liên quan.
refusal-units-outside-parent-life = Ngày { $on }, đơn vị cấp trên { $parent } chưa thành lập hoặc đã kết thúc hoạt động.
refusal-units-outside-parent-life-next = Chọn ngày mà đơn vị cấp trên đang hoạt động, hoặc chọn đơn vị cấp trên khác.
refusal-units-not-living = Ngày { $on }, { $unit } chưa thành lập hoặc đã kết thúc hoạt động.
refusal-units-not-living-next = Kiểm tra lại ngày hiệu lực, hoặc chọn đơn vị đã tiếp nhận { $unit }.
refusal-units-has-children = { $unit } còn { $children } đơn vị trực thuộc đang hoạt động.
refusal-units-has-children-next = Chuyển hoặc giải thể các đơn vị trực thuộc trước, hoặc sáp nhập { $unit } vào đơn vị khác.
refusal-units-before-last-change = { $unit } đã có thay đổi có hiệu lực từ ngày { $last }, muộn hơn ngày vừa chọn.
refusal-units-before-last-change-next = Chọn ngày hiệu lực từ { $last } trở đi.
refusal-units-missing = Còn thiếu: { $what }.
refusal-units-missing-next = Ghi bổ sung rồi gửi lại.
refusal-units-too-long = Ô “{ $what }” dài hơn { $limit } ký tự.
refusal-units-too-long-next = Ghi gọn lại trong { $limit } ký tự rồi gửi lại.
refusal-units-several-days = Mã { $code } có nhiều ngày hiệu lực khác nhau trong cùng một bảng.
refusal-units-several-days-next = Mỗi lần sắp xếp chỉ có một ngày hiệu lực; ngày khác thì lập bảng riêng.
refusal-units-repeated-line = Dòng { $old } → { $new } có nhiều lần trong cùng một bảng.
refusal-units-repeated-line-next = Mỗi cặp mã cũ, mã mới chỉ để một dòng, rồi gửi lại.
refusal-units-several-values = Mã mới { $code } có hai giá trị khác nhau trong cùng một bảng: “{ $first }” và “{ $second }”.
refusal-units-several-values-next = Đối chiếu với quyết định, ghi một giá trị cho mọi dòng của mã { $code }.
refusal-units-several-default-heirs = Đơn vị trực thuộc của mã { $code } không thể cùng về hai nơi.
refusal-units-several-default-heirs-next = Chỉ đánh dấu một dòng tiếp nhận đơn vị trực thuộc; đơn vị về nơi khác thì ghi dòng riêng.
refusal-units-heir-ends = Đơn vị đang mang mã { $code } cũng kết thúc theo chính bảng này nên không tiếp nhận được đơn vị khác.
refusal-units-heir-ends-next = Ghi thẳng mã của đơn vị tiếp nhận cuối cùng; nếu mã { $code } được cấp cho đơn vị mới thì ghi tên của đơn vị mới.
refusal-units-parent-ends = { $parent } kết thúc hoạt động ngày { $on } theo chính bảng này nên không thể là đơn vị cấp trên.
refusal-units-parent-ends-next = Ghi mã của đơn vị tiếp nhận { $parent }, hoặc để trống cột mã đơn vị cấp trên.
refusal-units-goes-on-elsewhere = Bảng ghi đơn vị mã { $code } tiếp tục hoạt động, nhưng không có dòng nào từ mã { $code } đến chính mã ấy.
refusal-units-goes-on-elsewhere-next = Thêm dòng { $code } → { $code }, hoặc bỏ dấu tiếp tục hoạt động.
refusal-units-held-later = { $unit } đã tổ chức đại hội đến ngày { $last } nên không thể kết thúc hoạt động từ ngày { $on }.
refusal-units-held-later-next = Đối chiếu hai ngày: chọn ngày hiệu lực sau ngày { $last }, hoặc đính chính ngày đại hội trước.
refusal-units-in-session = Đại hội của { $unit } họp đến ngày { $day } nên đơn vị không thể kết thúc hoạt động trước đó.
refusal-units-in-session-next = Báo cáo đại hội trước, rồi chọn ngày hiệu lực sau ngày { $day }.
refusal-units-root-of-cycle = Đại hội của { $unit } khép lại chu kỳ “{ $cycle }”; giải thể thì chu kỳ không còn đơn vị nào chủ trì.
refusal-units-root-of-cycle-next = Ghi quyết định sắp xếp nêu đơn vị kế thừa: chu kỳ sẽ chuyển sang đơn vị ấy.
refusal-units-nothing = Bảng không có gì để ghi.
refusal-units-nothing-next = Kiểm tra lại tệp: phải có ít nhất một dòng làm thay đổi tổ chức.

## Lịch sử của đơn vị

history-unit-founded = Thành lập từ ngày { $on } với tên “{ $name }”
history-unit-renamed = Đổi tên thành “{ $name }” từ ngày { $on }
history-unit-moved = Chuyển về trực thuộc { $parent } từ ngày { $on }
history-unit-joined-by-move = Tiếp nhận { $unit } từ ngày { $on }
history-unit-merged = Sáp nhập vào { $into } từ ngày { $on }
history-unit-took-in = Tiếp nhận { $count } đơn vị sáp nhập vào từ ngày { $on }
history-unit-split = Chia tách thành { $count } đơn vị từ ngày { $on }
history-unit-came-from-split = Nhận một phần của { $unit } khi chia tách từ ngày { $on }
history-unit-dissolved = Giải thể từ ngày { $on }
history-unit-reclassified = Từ ngày { $on } thuộc cấp “{ $level }”, loại “{ $kind }”
