# Quyền hạn, tài khoản.

## Khi không được phép

refusal-permits-not-permitted = Vai trò của tài khoản này không được { $act } đối với { $unit }.
refusal-permits-not-permitted-next = Việc này thuộc { $committee } hoặc ban tổ chức phụ trách { $unit }; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
refusal-permits-not-everywhere = Chỉ người có quyền trên toàn hệ thống mới được { $act } ở cấp cao nhất.
refusal-permits-not-everywhere-next = Đề nghị người quản trị của đơn vị cao nhất thực hiện.
refusal-permits-unknown-unit = Không có đơn vị { $unit }.
refusal-permits-unknown-unit-next = Kiểm tra lại mã đơn vị.
refusal-permits-unknown-person = Người này chưa có tài khoản.
refusal-permits-unknown-person-next = Tạo tài khoản cho người này trước, rồi trao vai trò.
refusal-permits-already-enrolled = Người này đã có tài khoản.
refusal-permits-already-enrolled-next = Trao thêm vai trò cho tài khoản đã có.
refusal-permits-already-granted = Người này đã có vai trò đó tại { $unit }.
refusal-permits-already-granted-next = Không phải trao lại.
refusal-permits-not-granted = Người này không có vai trò đó tại { $unit }.
refusal-permits-not-granted-next = Kiểm tra lại vai trò và đơn vị.
refusal-permits-own-administration = Không được tự thu vai trò quản trị của mình tại { $unit }.
refusal-permits-own-administration-next = Trao vai trò quản trị cho người khác, rồi đề nghị người đó thu vai trò của mình.
refusal-permits-own-tokens-only = Khóa do chính chủ tài khoản tạo tại màn hình.
refusal-permits-own-tokens-only-next = Đăng nhập bằng tài khoản của mình rồi tạo khóa.
refusal-permits-token-name = Khóa phải có tên, không quá { $most } chữ.
refusal-permits-token-name-next = Ghi khóa dùng để làm gì.
refusal-permits-token-act = Không khóa nào được làm việc này: { $act }.
refusal-permits-token-act-next = Bỏ việc này; kiểm phiếu, quản lý tài khoản và đặt đồng hồ chỉ làm tại màn hình.
refusal-permits-token-beyond = Vai trò của bạn không làm được việc này tại { $unit } hay bên dưới: { $act }.
refusal-permits-token-beyond-next = Bỏ việc này, hoặc chọn đơn vị khác.
refusal-permits-token-span = Khóa phải có ít nhất một việc, và hết hạn trong vòng một năm: chậm nhất ngày { $last }.
refusal-permits-token-span-next = Chọn việc và ngày hết hạn rồi gửi lại.
refusal-permits-too-many-tokens = Mỗi người có tối đa { $most } khóa còn hạn, mỗi khóa một mã riêng.
refusal-permits-too-many-tokens-next = Thu hồi khóa không dùng nữa rồi tạo khóa mới.
refusal-permits-unknown-token = Không có khóa này, hoặc khóa đã bị thu hồi.
refusal-permits-unknown-token-next = Tải lại danh sách khóa.
refusal-permits-second-needed = { $unit } đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
refusal-permits-second-needed-next = Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
refusal-permits-second-unfit = Người này không làm người thứ hai được.
refusal-permits-second-unfit-next = Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và có tài khoản hoặc ở trong Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu của đại hội này.
refusal-permits-second-tied = Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
refusal-permits-second-tied-next = Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
refusal-permits-second-by-badge = Tài khoản này in được thẻ đại biểu của { $unit }, nên thẻ không thay được người thứ hai.
refusal-permits-second-by-badge-next = Mời một người khác có tài khoản, ở đơn vị này hay đơn vị khác, nhập tên đăng nhập và mật khẩu của họ. Không có ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
refusal-permits-password-set-meanwhile = Mật khẩu của tài khoản này vừa được đặt, sau khi trang này mở.
refusal-permits-password-set-meanwhile-next = Chưa đổi gì. Hỏi người quản trị kia; nếu vẫn cần đặt mật khẩu khác thì gửi lại.
refusal-permits-own-account = Không ai tự khóa hay tự xóa tài khoản của mình.
refusal-permits-own-account-next = Đề nghị một người quản trị khác làm việc này.
refusal-permits-still-stands = Người này có tên trong cuộc bầu chưa xong.
refusal-permits-still-stands-next = Công bố kết quả, hoặc cho rút tên, rồi mới xóa.

## Lịch sử của đơn vị

history-person-enrolled = Tạo tài khoản
history-role-granted = Giao vai trò { $role } cho một tài khoản
history-role-revoked = Thu hồi vai trò { $role } của một tài khoản
history-account-opened = Ngày { $on } mở một tài khoản
history-account-password-set = Ngày { $on } đặt mật khẩu cho một tài khoản
history-account-shut = Ngày { $on } khóa một tài khoản
history-account-opened-again = Ngày { $on } mở lại một tài khoản
history-account-sessions-ended = Ngày { $on } kết thúc mọi phiên đăng nhập của một tài khoản
history-account-erased = Ngày { $on } xóa tên và tài khoản của một người
history-token-issued = Tạo khóa “{ $name }” cho chương trình, dùng đến ngày { $until }
history-token-revoked = Thu hồi một khóa của chương trình
history-second-person-agreed = Người thứ hai đồng ý với việc ghi ngay sau đây
