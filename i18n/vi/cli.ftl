# Dòng lệnh.

cli-import-read = { $file }: đã đọc { $rows } dòng.
cli-import-deciding = Đang xét các dòng… { $seconds } giây
cli-import-writing = Đang ghi sổ… { $seconds } giây
cli-import-unread = Bỏ qua các cột không dùng đến: { $columns }.
cli-import-left-out = Để lại { $rows } dòng thuộc đợt khác.
cli-import-more-bad = … và { $rows } lỗi nữa.
cli-import-nothing-taken = Không ghi dòng nào.
cli-import-would-take = Thử thôi, chưa ghi: sẽ nhận { $rows } dòng, bỏ { $bad } dòng.
cli-import-taken = Đã ghi { $rows } dòng (mục { $seq } của sổ), bỏ { $bad } dòng.
cli-import-before = { $rows } dòng đã có trong sổ từ trước, không ghi lại.
cli-import-taken-before = Tệp này đã được ghi từ trước, đến mục { $seq } của sổ; không ghi lại.
cli-no-record = Thư mục { $folder } không có sổ ghi nào. Hãy xem lại tên thư mục; nếu muốn lập sổ ghi mới ở đó thì thêm --new.
cli-record-lost = Thư mục { $folder } còn kho họ tên ({ $left }) nhưng mất sổ ghi (ledger.db). Hãy khôi phục cả thư mục từ bản sao lưu, hoặc lập sổ ghi mới ở một thư mục khác.
cli-remains = { $folder } không có sổ ghi, nhưng còn lại của một sổ cũ: { $left }. Khôi phục ledger.db và các tệp khác từ bản sao lưu, hoặc lập sổ mới trong một thư mục trống.
cli-vault-missing = { $folder } có sổ ghi biết { $people } người nhưng không có vault.db chứa họ tên. Khôi phục vault.db và people.keys từ cùng một bản sao lưu. Nếu không có bản sao lưu, chạy với --new-vault: mọi người được coi là đã xóa, tài khoản phải mở lại, tài khoản đầu tiên bằng --administrator.
cli-keys =
    Trong { $folder }, { $fault ->
        [missing] thiếu tệp people.keys, không có tệp này thì không đọc được họ tên nào trong vault.db
        [cut] tệp people.keys bị cắt ngắn, mất khóa của một số người
        [unreadable] không đọc được tệp people.keys
        [other-vault] tệp people.keys không phải là của vault.db này
       *[other-day] people.keys và vault.db là bản sao của hai ngày khác nhau
    }. Chưa thay đổi gì. Khôi phục vault.db và people.keys từ cùng một bản sao lưu. Nếu không có bản sao lưu, chạy với --new-vault: phần còn lại của kho được để riêng trong thư mục, mọi người được coi là đã xóa, tài khoản phải mở lại, tài khoản đầu tiên bằng --administrator.
cli-no-unit = Sổ ghi trong { $folder } chưa có đơn vị nào để giao người quản trị. Chưa lập gì. Nhập danh sách đơn vị trước (daihoi import units … --new), rồi chạy lại với --administrator. Hoặc chạy không có --administrator rồi khởi tạo trên trình duyệt.
cli-no-password = Biến môi trường DAIHOI_PASSWORD phải chứa mật khẩu của người quản trị đầu tiên. Chưa thay đổi gì trong { $folder }. Đặt biến đó rồi chạy lại.
cli-new-vault-administrator = Kho họ tên mới không có tài khoản nào, nên --new-vault cần cả --administrator cùng DAIHOI_PASSWORD. Chưa thay đổi gì trong { $folder }. Thêm hai thứ đó rồi chạy lại.
cli-new-vault-clock = Đồng hồ chỉ { $now }, việc gần nhất được ghi lúc { $last }, nên chưa mở được tài khoản nào. Chưa thay đổi gì ở kho họ tên trong { $folder }. Xác nhận trước bằng daihoi clock, rồi chạy lại với --new-vault.
cli-vault-damaged = Tệp vault.db chứa họ tên trong { $folder } bị hỏng ({ $what }). Chưa thay đổi gì. Khôi phục vault.db và people.keys từ cùng một bản sao lưu. Nếu không có bản sao lưu, chạy với --new-vault: phần còn lại của kho được để riêng trong thư mục, mọi người được coi là đã xóa, tài khoản phải mở lại, tài khoản đầu tiên bằng --administrator.
cli-vault-unreadable = Không đọc được kho họ tên trong { $folder }: { $what }. Xem lại quyền trên vault.db và people.keys, chỗ trống trên đĩa, và chương trình nào khác đang mở thư mục này.
cli-in-use = Một chương trình khác đang mở sổ ghi trong { $folder }. Đóng chương trình đó trước, hoặc chạy trên một bản sao.
cli-broken = Sổ ghi trong { $folder } bị hỏng ở việc số { $seq }: { $what }. Chưa thay đổi gì. Khôi phục bản sao lưu, hoặc chạy daihoi verify để xem chỗ hỏng.
cli-record-unreadable = Không đọc được sổ ghi trong { $folder }: { $what }. Chưa thay đổi gì. Khôi phục ledger.db, ledger.db-wal và position từ cùng một bản sao lưu.
cli-folder-unreadable = Không mở được { $folder }: { $what }.
cli-vault-set-aside = Đã lập kho họ tên mới trong { $folder }. Phần còn lại của kho cũ được để riêng: { $kept }. Xóa các tệp này khi không còn cần đến.
cli-lost = Sổ ghi trong { $folder } bị mất việc: thiếu việc số { $first }, trong khi đã xác nhận đến việc số { $last }. Chưa thay đổi gì. Khôi phục ledger.db, ledger.db-wal và position từ cùng một bản sao lưu. Nếu không có bản sao lưu, daihoi verify cho biết sổ kết thúc ở đâu, và daihoi resume tiếp tục từ đó.
cli-no-position = Tệp position trong { $folder }, ghi việc đã xác nhận gần nhất, bị thiếu hoặc hỏng. Sổ có { $acts } việc. Khôi phục tệp từ cùng một bản sao lưu. Nếu không có bản sao lưu, daihoi verify cho biết sổ kết thúc ở đâu, và daihoi resume tiếp tục từ đó.
cli-folder-wide = Người khác trên máy này đọc được { $count } tệp hoặc thư mục của { $folder }, đầu tiên là { $first }. Để đóng lại: chmod -R go= { $folder }
cli-unfinished = Khi chương trình dừng, các việc từ { $first } đến { $last } đang được ghi. Chúng không có trong sổ và người gửi chưa nhận được trả lời: họ gửi lại.
cli-swept = Đã bỏ { $count } họ tên mà việc ghi nhận chưa từng vào sổ.
cli-swept-files = { $folder }: đã xóa { $count } tệp đính kèm không có việc nào trong sổ nhắc tới, vì việc đó chưa được ghi.
cli-clock-jumped = Đồng hồ chỉ { $now }, việc gần nhất được ghi lúc { $last }: chưa ghi việc nào cho đến khi có xác nhận. Nếu đồng hồ đúng, dùng daihoi clock hoặc trang /record/clock.
cli-clock-right = Đồng hồ đúng: không nhảy, nên không có gì để xác nhận.
cli-clock-said = Đã xác nhận, là việc số { $seq }. Việc ghi tiếp tục.
cli-resume-not-needed = Sổ ghi mở được như đang có, nên không có gì để chấp nhận.
cli-resume-other-end = Sổ ghi không kết thúc ở việc số { $acts } với gốc này. daihoi verify cho biết sổ kết thúc ở đâu.
cli-resume-broken = Chính sổ ghi bị hỏng ở việc số { $seq }: { $what }. Khôi phục bản sao lưu.
cli-resumed = Đã ghi là việc số { $seq }: bỏ các việc từ số { $first }. Bản sao của nhật ký cũ ở { $kept }.
cli-vault-foreign = Kho họ tên trong { $folder } là của một sổ khác: không có ai trong đó được sổ này biết. Chưa thay đổi gì. Đặt lại vault.db và people.keys đi cùng ledger.db, lấy từ cùng một bản sao lưu.
cli-covers-whole = đã so với sổ ghi
cli-covers-record = đã so các việc, các mốc và phần cuối, trừ việc còn phải làm tiếp
cli-covers-vault = đã so họ tên, chi tiết và tài khoản, trừ các phiên đăng nhập và khóa của dấu
cli-covers-index = không so: chỉ mục, lập lại từ sổ ghi khi thiếu hoặc không khớp
cli-covers-snapshot = không so: ảnh chụp trạng thái, được so với sổ ghi sau mỗi lần khởi động
cli-covers-content = không so: nội dung nhiều dòng; sổ ghi niêm phong số dòng và gốc từng đợt, mỗi dòng được so khi có biên nhận
cli-covers-open-stack = không so: xấp phiếu chưa nộp, đã mã hóa
cli-covers-draft = không so: bản nhập dở của bàn kiểm phiếu, đã mã hóa
cli-covers-round-key = không so: khóa và dấu của vòng bầu, mất đi khi công bố kết quả
cli-covers-blob-of-no-act = không so: tệp lớn không việc nào nêu
cli-covers-sums-of-no-act = không so: số cộng của xấp phiếu không việc nào nêu
cli-covers-unfinished = không so: ghi dở khi chương trình dừng
cli-covers-put-aside = không so: phần cũ được để riêng
cli-covers-story-clock = không so: ngày mà bản minh họa đang ở
cli-covers-lock = không so: khóa và bộ nhớ chung của chương trình đang mở sổ
cli-covers-map = không so: bản đồ do người vận hành đặt vào
cli-covers-foreign = không phải tệp của chương trình
