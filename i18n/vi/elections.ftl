# Bầu cử, cơ quan của đại hội, kiểm phiếu, biên bản.

elections-title = Bầu cử
elections-back = Về trang bầu cử
elections-order = Thứ tự bầu cử
elections-by-congress = Đại hội bầu
elections-by-committee = Cấp ủy mới bầu
elections-by-commission = Ủy ban Kiểm tra mới bầu
elections-seats = lấy { $seats }
elections-filled = trúng cử { $elected } trên { $seats }

next-title = Việc kế tiếp
next-go = Làm việc này
next-unopened = Ghi số lượng cần bầu
next-unopened-why = Số lượng do đại hội biểu quyết, hoặc do cấp trên phân bổ.
next-nominating = Lập rồi chốt danh sách bầu cử
next-nominating-why = Ghi người do cấp ủy giới thiệu, người được đại hội đề cử, người tự ứng cử; cho rút tên; rồi biểu quyết chốt danh sách.
next-listed = In phiếu và phát phiếu
next-listed-why = Mỗi người có mặt một phiếu. Danh sách trên phiếu xếp theo tên.
next-voting = Thu phiếu và mở hòm phiếu
next-voting-why = Đếm số phiếu thu về trước khi kiểm. Số phiếu thu về không được nhiều hơn số phiếu phát ra.
next-counting = Kiểm phiếu tại các bàn, rồi công bố
next-counting-why = Ít nhất hai bàn kiểm độc lập, không nhìn số của nhau. Khớp nhau từng xấp, từng tên thì mới có kết quả.
next-undecided = Đại hội quyết định bầu tiếp hay thôi
next-undecided-why = Bằng phiếu ở vị trí cuối thì bầu lại giữa những người bằng phiếu; bầu thiếu thì đại hội quyết định bầu tiếp hoặc để trống.
next-done = Xong cuộc bầu này
next-done-why = In biên bản kiểm phiếu cho Trưởng ban Kiểm phiếu và Đoàn Chủ tịch ký.

organs-title = Cơ quan của đại hội
organ-elect = Bầu bằng biểu quyết giơ thẻ
organ-members = Thành viên
organ-nobody = Chưa bầu.
organ-none = chưa bầu
organ-count = { $count ->
   *[other] { $count } người
}
organ-hint = Mỗi dòng một người, người đứng đầu ghi trước. Chỉ ghi người có trong danh sách đại hội.
organ-save = Ghi kết quả bầu
field-people = Họ và tên
people-unknown = Không có trong danh sách đại hội: { $names }
people-near = Không có họ tên đúng dấu như vậy; người có tên gần giống, gõ lại đủ dấu nếu đúng người: { $names }
people-several = Có nhiều người trùng họ tên; ghi thêm đơn vị sau dấu gạch ngang, hoặc năm sinh hay số trong ngoặc, đúng như trong ngoặc đây: { $names }

vote-legend = Biểu quyết giơ thẻ
vote-seats = Số lượng { $office }
vote-list = Chốt danh sách bầu cử
vote-withdrawal = Cho { $name } rút khỏi danh sách
vote-round = Bầu tiếp
vote-end = Không bầu thêm

election-about = Cuộc bầu này
election-seats = Số lượng cần bầu
election-electors = Số người bầu
election-listed-names = Số người trong danh sách
election-issued = Số phiếu phát ra
election-returned = Số phiếu thu về
election-open = Mở cuộc bầu
election-close-list = Chốt danh sách
election-issue = Ghi số phiếu phát ra
election-open-box = Mở hòm phiếu
election-announce = Đối chiếu và công bố kết quả
election-again-who = Bầu tiếp những ai
election-again = Bầu tiếp
election-end-title = Không bầu thêm
election-end = Để trống số còn thiếu
election-files = Phiếu và biên bản

names-title = Đưa vào danh sách
names-hint = Mỗi dòng một người.
names-origin = Do ai đưa vào
election-unread = Căn cứ chưa đối chiếu được với nguyên văn (in ở phiếu đối chiếu kèm biên bản, không in trong biên bản):
names-others = Người ngoài danh sách mà họ tên trùng hoặc gần trùng với người đã có là người khác; đã xem kỹ
names-alike = Người ngoài danh sách trùng họ tên với người đã có trong danh sách này hoặc được ghi hai lần: { $names }. Nếu là người khác thì đánh dấu vào ô dưới danh sách rồi gửi lại.
names-outsiders = Có người không được triệu tập dự đại hội
names-save = Đưa vào danh sách
field-endorsed = Số người đồng ý giới thiệu (nếu Quy chế hỏi)
origin-committee = Cấp ủy giới thiệu
origin-floor = Đại hội đề cử
origin-oneself = Tự ứng cử
standing-title = Ứng cử, đề cử
withdraw-title = Rút tên
withdraw-save = Cho rút

result-round = Kết quả lần { $round }
result-base = Cơ sở tính
result-needed = Số phiếu cần để trúng cử
result-valid = Phiếu hợp lệ
result-invalid = Phiếu không hợp lệ
result-elected = Trúng cử
result-elected-list = Trúng cử, từ nhiều phiếu đến ít phiếu
result-tied = Bằng phiếu
result-tied-note = Bằng phiếu ở vị trí cuối.
tie-title-lot = Người trúng thăm
tie-title-older = Người nhiều tuổi hơn
tie-title-longer-membership = Người tham gia lâu hơn
tie-title-chair = Người được người chủ trì chọn
tie-hint-lot = Rút thăm công khai trước đại hội, rồi ghi người trúng thăm.
tie-hint-older = Đối chiếu ngày sinh, rồi ghi người nhiều tuổi hơn.
tie-hint-longer-membership = Đối chiếu thời gian tham gia, rồi ghi người tham gia lâu hơn.
tie-hint-chair = Người chủ trì quyết định và công bố trước đại hội.
tie-save = Ghi người trúng cử
election-no-round = Quy chế không có lần bầu tiếp theo: để trống số ghế còn lại.
result-left = { $count ->
   *[other] Còn thiếu { $count } người.
}

desks-title = Các bàn kiểm phiếu
desks-hint = Chưa công bố thì không ai xem được số phiếu của từng người.
desks-none = Chưa bàn nào nhập.
desk-stacks = { $count ->
   *[other] { $count } xấp
}
desk-ballots = { $count ->
   *[other] { $count } phiếu
}
differences-title = Chỗ các bàn khác nhau
differences-hint = Lấy phiếu của xấp ra kiểm lại; bàn nhập sai nhập lại xấp ấy và ghi lý do.
differences-what = Mục
differences-counts = Số của từng bàn
difference-valid = Phiếu hợp lệ
difference-invalid = Phiếu không hợp lệ
difference-batch = Cả xấp
difference-abstain = không có ý kiến hoặc dòng không tính
difference-uncounted = dòng không tính
difference-abstentions = Phiếu trắng
difference-ballots = Số tờ phiếu hợp lệ
difference-unmarked = Phiếu không đánh dấu dòng nào
difference-absent = không ghi

desk-title = Bàn kiểm phiếu
desk-of = Kiểm phiếu { $office }
desk-name = Bàn { $number }
desk-box = Phiếu thu về:
desk-counted = bàn này đã kiểm:
desk-field-name = Tên bàn
desk-stack = Xấp
desk-sheets = Số tờ trong xấp, đếm bằng tay
desk-sheets-differ = Đã nhập { $count } phiếu, trong khi xấp có { $sheets } tờ.
desk-hint-strike = Gõ số của người bị gạch.
desk-hint-rows = Mọi dòng coi là đồng ý; gõ số của người không được đồng ý. Gõ thêm lần nữa nếu dòng bỏ trống hoặc đánh cả hai ô.
desk-hint-keys = Enter sau mỗi số; Enter không số là hết phiếu. Phím − lấy lại phiếu vừa nhập. Phím * rồi số của lý do là phiếu không hợp lệ.
desk-key = Số
desk-next = Hết phiếu
desk-undo = Lấy lại
desk-invalid = Không hợp lệ
desk-so-far = Đã nhập # trên % phiếu
desk-unknown = Danh sách không có số #.
desk-log = Sổ nhập phiếu
desk-log-hint = Mỗi dòng một phiếu: số của những người bị gạch hoặc không được đồng ý; 0 là không gạch ai; x và số của lý do là phiếu không hợp lệ.
desk-reason = Lý do, nếu kiểm lại một xấp đã nộp
desk-hand-in = Nộp xấp này
desk-done = Đã nộp xấp { $stack }.
desk-own = Các xấp bàn này đã nộp
desk-file-title = Lấy từ máy quét
desk-file-hint = Tệp kết quả của lệnh “daihoi ballot count”.

file-ballot = Phiếu bầu (PDF)
file-test-ballots = Bộ phiếu thử (PDF)
file-tally-sheet = Phiếu ghi khi kiểm tay (PDF)
file-ballot-json = Dữ liệu để máy quét đọc phiếu
file-minutes-pdf = Biên bản kiểm phiếu (PDF)
file-minutes-docx = Biên bản kiểm phiếu (DOCX)
file-minutes-txt = Biên bản kiểm phiếu (chữ thuần)

count-scanned = máy quét, người xét từng dấu chưa rõ
count-keyed = nhập từng phiếu
count-hand = kiểm tay, nhập tổng
count-way-of-stacks = xấp { $stacks } { $way }

roll-elected-title = Đại biểu do cấp dưới bầu
roll-elected-hint = Lấy thẳng từ kết quả bầu đại biểu đã công bố của các đại hội cấp dưới, không phải gõ lại.
roll-elected-save = { $count ->
   *[other] Nhận { $count } đại biểu
}

election-first-session = Phiên họp đầu tiên của cấp ủy mới do bí thư hoặc phó bí thư khóa trước tái cử triệu tập và khai mạc; không ai tái cử thì do người cấp ủy cấp trên ủy nhiệm, cho đến khi bầu xong chủ trì ({ $rule }).
