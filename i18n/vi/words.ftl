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
role-organisation-commission = Ban tổ chức
role-unit-secretary = Bí thư
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
content-committee-election = Bầu cấp ủy
content-delegate-election = Bầu đại biểu dự đại hội cấp trên

figure-delegates-convened = Đại biểu (đảng viên) được triệu tập
figure-delegates-present = Đại biểu (đảng viên) có mặt
figure-seats = Số lượng cấp ủy viên cần bầu
figure-list = Số người trong danh sách bầu cử
figure-elected = Trúng cử cấp ủy
figure-women = Nữ
figure-under-40 = Dưới 40 tuổi
figure-minorities = Dân tộc thiểu số
figure-re-elected = Tái cử
figure-new = Tham gia lần đầu
figure-failed-re-election = Tái cử không trúng cử
figure-age-sum = Tổng số tuổi của người trúng cử
figure-age-count = Số người có tuổi trong tổng
figure-delegates-elected = Đại biểu dự đại hội cấp trên
figure-alternates = Đại biểu dự khuyết
figure-incidents = Sự cố ghi trong biên bản
figure-short = Bầu thiếu
figure-re-elected-and-new = Tái cử cộng tham gia lần đầu
figure-votes = Số phiếu bầu bí thư
figure-base = Tổng số làm cơ sở tính tỷ lệ

choice-pilot = Đại hội điểm
choice-direct-election = Bầu trực tiếp bí thư tại đại hội

late-window = Chậm so với chỉ đạo
late-plan = Chậm so với kế hoạch
late-own-day = Quá ngày đơn vị tự đặt

# Động từ, đứng sau “được”: “không được … đối với …”.
act-look = xem
act-manage-accounts = quản lý tài khoản
act-manage-units = thay đổi tổ chức
act-open-cycle = mở chu kỳ đại hội và đặt khung thời gian
act-set-plan = đặt kế hoạch cho cấp dưới
act-plan-congress = lên lịch đại hội
act-approve-congress = duyệt kế hoạch đại hội
act-postpone-congress = hoãn đại hội
act-choose-congress = chọn đại hội điểm hoặc thí điểm bầu trực tiếp bí thư
act-report-congress = báo cáo đại hội
act-correct-report = đính chính báo cáo
act-ratify-congress = chuẩn y kết quả đại hội
act-import = nhập tệp

column-code = mã đơn vị
column-name = tên
column-level = cấp
column-kind = loại tổ chức
column-parent-code = mã đơn vị cấp trên
column-effective-date = ngày hiệu lực
column-old-code = mã cũ
column-new-code = mã mới
column-new-parent-code = mã đơn vị cấp trên mới
column-first-day = ngày khai mạc
