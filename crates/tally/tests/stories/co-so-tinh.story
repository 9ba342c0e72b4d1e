# Cơ sở tính quá bán: quy tắc hay bị tính sai nhất.

# Chi bộ 40 đảng viên chính thức: 2 sinh hoạt tạm thời nơi khác, 3 được miễn (1 vẫn dự), 1 bị đình chỉ, 2 vắng có lý do
# suốt đại hội, 1 vắng không lý do. Cơ sở 40 - 2 - 2 - 1 - 2 = 33, cần 17; người vắng không lý do vẫn tính.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 40, có mặt 32, phát ra 32, thu về 32
Trừ: temporary_transfer 2, exempt_member 3 (1 có mặt), suspended_member 1, absent_throughout 2
Danh sách: An, Bình
17 phiếu để An
14 phiếu để Bình
1 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 33; cần 17 phiếu
  ⇒ hợp lệ 31, không hợp lệ: nobody_chosen 1
  ⇒ An: 17 phiếu, 51.52 %, trúng cử
  ⇒ Bình: 14 phiếu, 42.42 %
  ⇒ tiếp theo: announce

# Kém một phiếu là chưa quá nửa, dù quá nửa số phiếu hợp lệ.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 40, có mặt 32, phát ra 32, thu về 32
Trừ: temporary_transfer 2, exempt_member 3 (1 có mặt), suspended_member 1, absent_throughout 2
Danh sách: An, Bình
16 phiếu để An
12 phiếu để Bình
4 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 33; cần 17 phiếu
  ⇒ hợp lệ 28, không hợp lệ: nobody_chosen 4
  ⇒ An: 16 phiếu, 48.48 %
  ⇒ Bình: 12 phiếu, 36.36 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa An, Bình

# Người bị khởi tố cũng được trừ; người bị đình chỉ có đến cũng không tính lại.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 12, có mặt 9, phát ra 9, thu về 9
Trừ: prosecuted_member 1, suspended_member 1 (1 có mặt), absent_throughout 2 (1 có mặt)
Danh sách: An, Bình
5 phiếu để An
4 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 9; cần 5 phiếu
  ⇒ hợp lệ 9, không hợp lệ: 0
  ⇒ An: 5 phiếu, 55.56 %, trúng cử
  ⇒ Bình: 4 phiếu, 44.44 %
  ⇒ tiếp theo: announce

# Đại hội đại biểu: trừ cấp ủy viên triệu tập vắng suốt và đại biểu vắng suốt không có dự khuyết thay.
Luật: vn-party-2024
Bầu 2 đại biểu
Số: triệu tập 150, có mặt 147, phát ra 147, thu về 147
Trừ: convening_committee_absent 1, absent_throughout 2
Danh sách: An, Bình, Chi
74 phiếu để An, Bình
73 phiếu để An, Chi
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 147; cần 74 phiếu
  ⇒ hợp lệ 147, không hợp lệ: 0
  ⇒ An: 147 phiếu, 100.00 %, trúng cử
  ⇒ Bình: 74 phiếu, 50.34 %, trúng cử
  ⇒ Chi: 73 phiếu, 49.66 %
  ⇒ tiếp theo: announce

# Lý do không có trong quy chế thì không được trừ.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 12, có mặt 9
Trừ: on_business 3
Danh sách: An, Bình
9 phiếu để An
Kiểm phiếu
  ✗ roll.excluded[0].reason: “on_business” không phải trường hợp được trừ; bộ quy tắc chỉ có: temporary_transfer, exempt_member, suspended_member, prosecuted_member, absent_throughout.
  ✗   theo 190-QĐ/TW, Điều 30

# Không biết số triệu tập thì không có quá bán.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: có mặt 9
Danh sách: An, Bình
9 phiếu để An
Kiểm phiếu
  ✗ roll.convened: Thiếu số được triệu tập: không có số này thì không tính được quá bán.
  ✗   theo 190-QĐ/TW, Điều 30
