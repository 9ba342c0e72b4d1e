# Từ dùng chung: cấp, loại tổ chức, vai trò, bước của đại hội.

level-branch = Chi bộ trực thuộc
level-grassroots = Đảng bộ, chi bộ cơ sở
level-upper = Đảng bộ cấp trên trực tiếp cơ sở
level-province = Đảng bộ tỉnh
level-district = Cấp huyện
level-commune = Cấp xã

kind-chi-bo = Chi bộ
kind-chi-bo-co-so = Chi bộ cơ sở
kind-dang-bo-co-so = Đảng bộ cơ sở
kind-tren-co-so = Đảng bộ cấp trên trực tiếp cơ sở
kind-tinh = Đảng bộ tỉnh

role-administrator = Quản trị hệ thống
role-organisation-commission = Ban tổ chức đại hội
role-organisation-commission-party = Ban tổ chức
role-unit-secretary = { $Leader }
role-teller = Ban Kiểm phiếu
role-doorkeeper = Điểm danh
role-screen = Màn chiếu
role-observer = Theo dõi

stage-unplanned = Chưa có kế hoạch
stage-postponed = Tạm hoãn
stage-planned = Đã có kế hoạch
stage-approved = Đã được duyệt
stage-held = Đã tổ chức
stage-reported = Đã báo cáo
stage-ratified = Đã chuẩn y

content-review = Kiểm điểm nhiệm kỳ, phương hướng nhiệm kỳ mới
content-higher-drafts = Thảo luận dự thảo văn kiện cấp trên
content-committee-election = Bầu { $committee }
content-delegate-election = Bầu đại biểu dự đại hội cấp trên

figure-delegates-convened = Đại biểu ({ $member }) được triệu tập
figure-delegates-present = Đại biểu ({ $member }) có mặt
figure-seats = Số lượng { $committee_member } cần bầu
figure-list = Số người trong danh sách bầu cử
figure-elected = Trúng cử { $committee }
figure-women = Nữ
figure-under-40 = Dưới 40 tuổi
figure-minorities = Dân tộc thiểu số
figure-re-elected = Tái cử
figure-new = Tham gia lần đầu
figure-failed-re-election = Tái cử không trúng cử
figure-age-sum = Tổng số tuổi của người trúng cử
figure-age-count = Số người có tuổi trong tổng
figure-secretary = { $Leader } được bầu
figure-delegates-elected = Đại biểu dự đại hội cấp trên
figure-alternates = Đại biểu dự khuyết
figure-incidents = Sự cố ghi trong biên bản
figure-short = Bầu thiếu
figure-re-elected-and-new = Tái cử cộng tham gia lần đầu
figure-votes = Số phiếu bầu { $leader }
figure-base = Tổng số làm cơ sở tính tỷ lệ

choice-pilot = Đại hội điểm
choice-direct-election = Bầu trực tiếp { $leader } tại đại hội

late-window = Chậm so với { $directive }
late-plan = Chậm so với kế hoạch
late-own-day = Quá ngày đơn vị tự đặt

# Động từ, đứng sau “được”: “không được … đối với …”.
act-look = xem
act-watch-screen = xem màn hình hội trường
act-manage-accounts = quản lý tài khoản
act-manage-units = thay đổi tổ chức
act-open-cycle = mở chu kỳ đại hội và đặt khung thời gian
act-set-plan = đặt kế hoạch cho cấp dưới
act-plan-congress = lên lịch đại hội
act-approve-congress = duyệt kế hoạch đại hội
act-postpone-congress = hoãn đại hội
act-choose-congress = chọn đại hội điểm, thí điểm bầu trực tiếp { $leader }, cho phép hình thức, số lượng đại biểu của đại hội
act-report-congress = báo cáo đại hội
act-correct-report = đính chính báo cáo
act-ratify-congress = chuẩn y kết quả đại hội
act-keep-roll = lập danh sách và thẩm tra tư cách đại biểu
act-keep-door = điểm danh người vào, người ra
act-keep-floor = điều hành phiên họp và ghi biểu quyết tại đại hội
act-keep-elections = điều hành bầu cử tại đại hội
act-count-ballots = kiểm phiếu
act-import = nhập tệp

file-column-from-unit = đơn vị của đại biểu
file-column-called-as = tư cách
file-column-code = mã đơn vị
file-column-name = tên
file-column-level = cấp
file-column-kind = loại tổ chức
file-column-parent-code = mã đơn vị cấp trên
file-column-effective-date = ngày hiệu lực
file-column-old-code = mã cũ
file-column-new-code = mã mới
file-column-new-parent-code = mã đơn vị cấp trên mới
file-column-first-day = ngày khai mạc
file-column-territory = mã địa bàn
file-column-members = số { $member }
file-column-new-name = tên mới
file-column-new-level = cấp mới
file-column-new-kind = loại tổ chức mới
file-column-default-target = nhận đơn vị trực thuộc
file-column-goes-on = tiếp tục hoạt động
file-column-step = đợt
file-column-last-day = ngày bế mạc
file-column-contents = số nội dung
file-column-pilot = đại hội điểm
file-column-direct-election = bầu trực tiếp { $leader }
file-column-planned-first = dự kiến khai mạc
file-column-planned-last = dự kiến bế mạc
file-column-secretary-re-elected = { $leader } tái cử
file-column-secretary-not-local = { $leader } không phải người địa phương
file-column-secretary-directly-elected = { $leader } được bầu trực tiếp
file-column-secretary-votes = số phiếu bầu { $leader }
file-column-secretary-base = tổng số làm cơ sở tính tỷ lệ phiếu bầu { $leader }

office-committee = Ban Chấp hành
office-committee-cooperative = Hội đồng quản trị
office-delegates = đại biểu dự đại hội cấp trên
office-alternates = đại biểu dự khuyết
office-standing-committee = Ban Thường vụ
# Nơi bộ quy tắc có tên của chức vụ thì dùng tên ấy.
office-secretary = { $Leader }
office-deputy-secretary = Cấp phó của { $leader }
office-deputy-secretary-party = Phó Bí thư
office-deputy-secretary-youth-union = Phó Bí thư
office-inspection-commission = { $commission }
office-inspection-chair = Trưởng { $commission }
office-inspection-chair-party = Chủ nhiệm Ủy ban Kiểm tra
office-inspection-chair-youth-union = Chủ nhiệm Ủy ban Kiểm tra
office-inspection-chair-trade-union = Chủ nhiệm Ủy ban Kiểm tra
office-inspection-vice-chair = Phó Trưởng { $commission }
office-inspection-vice-chair-party = Phó Chủ nhiệm Ủy ban Kiểm tra
office-inspection-vice-chair-youth-union = Phó Chủ nhiệm Ủy ban Kiểm tra
office-inspection-vice-chair-trade-union = Phó Chủ nhiệm Ủy ban Kiểm tra

election-nominating = ứng cử, đề cử
election-listed = đã chốt danh sách
election-voting = đang bỏ phiếu
election-counting = kiểm phiếu
election-undecided = chờ quyết định của đại hội
election-done = đã xong

organ-presidium = Đoàn Chủ tịch
organ-secretariat = Đoàn Thư ký
organ-credentials = Ban Thẩm tra tư cách đại biểu
organ-tellers = Ban Kiểm phiếu

# Căn cứ chưa đọc được nguyên văn thì ghi rõ ở mọi nơi nêu đến.
rule-unread = { $rule } [chưa đối chiếu văn bản gốc]

refusal-rows = Có { $count } dòng không nhận được nên cả bảng chưa được ghi.
refusal-rows-next = Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
