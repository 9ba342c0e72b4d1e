# Tổ chức: loại, các cấp.

organisation-kind-party = Đảng Cộng sản Việt Nam
organisation-kind-youth-union = Đoàn TNCS Hồ Chí Minh
organisation-kind-trade-union = Công đoàn Việt Nam
organisation-kind-cooperative = Hợp tác xã (bầu theo đa số tương đối)
organisation-kind-society = Hội, hiệp hội họp theo Robert's Rules
organisation-kind-local-party = Chi bộ địa phương của một đảng ở Đức

history-organisation-described = Khai báo tổ chức: { $kind }, { $levels } cấp

refusal-organisation-unknown-unit = Hôm nay không có đơn vị { $unit }.
refusal-organisation-unknown-unit-next = Chọn một đơn vị đang hoạt động.
refusal-organisation-not-top = { $unit } trực thuộc { $above } nên không khai báo cho cả tổ chức.
refusal-organisation-not-top-next = Khai báo ở đơn vị cao nhất.
refusal-organisation-no-levels = Tổ chức phải có ít nhất một cấp, mỗi dòng một cấp.
refusal-organisation-no-levels-next = Ghi tên các cấp, từ cao xuống thấp.
refusal-organisation-too-many-levels = Tổ chức có quá { $most } cấp.
refusal-organisation-too-many-levels-next = Gộp các cấp giống nhau.
refusal-organisation-long-level = Tên cấp “{ $level }” dài quá { $most } chữ.
refusal-organisation-long-level-next = Đặt tên ngắn hơn.
refusal-organisation-same-level = Có hai cấp cùng tên “{ $level }”.
refusal-organisation-same-level-next = Đặt tên khác nhau cho từng cấp.
refusal-organisation-level-in-use = Còn { $count } đơn vị thuộc cấp “{ $level }” mà danh sách bỏ mất cấp này.
refusal-organisation-level-in-use-next = Giữ cấp này trong danh sách, hoặc chuyển cấp cho các đơn vị đó trước.
