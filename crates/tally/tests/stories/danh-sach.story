# Danh sách bầu cử và tỷ lệ đã công bố.

# Bầu từ 3 đến 5 người thì chỉ được dư 1; dư 2 là quá, ban kiểm phiếu phải biết. Người được đề cử tại đại hội
# cần hơn 30 % số có mặt tán thành: 3 trên 10 là chưa hơn, 4 là đủ.
Luật: vn-party-2024
Bầu 4 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình, Chi, Dũng, Em +3 phiếu, Giang +4 phiếu
10 phiếu để An, Bình, Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ An: 10 phiếu, 100.00 %, trúng cử
  ⇒ Bình: 10 phiếu, 100.00 %, trúng cử
  ⇒ Chi: 10 phiếu, 100.00 %, trúng cử
  ⇒ Dũng: 10 phiếu, 100.00 %, trúng cử
  ⇒ Em: 0 phiếu, 0.00 %
  ⇒ Giang: 0 phiếu, 0.00 %
  ⇒ tiếp theo: announce
  ⇒ lưu ý: Danh sách dư 2 người, quá số dư tối đa 1.
  ⇒ lưu ý: “Em” chưa được đủ số người có mặt tán thành để đưa vào danh sách.

# Tỷ lệ in trong báo: một đúng, một bị cắt bỏ chữ số, một tính trên cơ sở khác, một sai.
Luật: vn-party-2024
Bầu 4 đảng viên
Số: triệu tập 60, có mặt 58, phát ra 58, thu về 58
Danh sách: An, Bình, Chi, Dũng, Em
28 phiếu để An, Bình, Chi, Dũng
10 phiếu để An
20 phiếu để An, Bình
Đã in: An 96.67, Bình 80, Chi 46.66, Dũng 48.28, Em 12
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 60; cần 31 phiếu
  ⇒ hợp lệ 58, không hợp lệ: 0
  ⇒ An: 58 phiếu, 96.67 %, trúng cử
  ⇒ Bình: 48 phiếu, 80.00 %, trúng cử
  ⇒ Chi: 28 phiếu, 46.67 %
  ⇒ Dũng: 28 phiếu, 46.67 %
  ⇒ Em: 0 phiếu, 0.00 %
  ⇒ bầu thiếu 2
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 2 chỗ, giữa Chi, Dũng, Em
  ⇒ lưu ý: Tỷ lệ đã in 46.66 % đúng nếu chữ số thừa cắt bỏ.
  ⇒ lưu ý: Tỷ lệ đã in 48.28 % không tính trên cơ sở này mà trên số có mặt.
  ⇒ lưu ý: Tỷ lệ đã in 12 % không khớp số phiếu trên bất kỳ cơ sở nào đã biết; phải là 0 %.

# Hai người trên một vị trí: 30 % của 1 là 0, nhưng quy chế vẫn đòi có số dư, nên không ai bị nhắc.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 9, có mặt 9, phát ra 9, thu về 9
Danh sách: An, Bình
6 phiếu để An
3 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 9; cần 5 phiếu
  ⇒ hợp lệ 9, không hợp lệ: 0
  ⇒ An: 6 phiếu, 66.67 %, trúng cử
  ⇒ Bình: 3 phiếu, 33.33 %
  ⇒ tiếp theo: announce

# Số có mặt chưa đủ hai phần ba số được triệu tập.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 12, có mặt 7, phát ra 7, thu về 7
Danh sách: An, Bình
7 phiếu để An
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 12; cần 7 phiếu
  ⇒ hợp lệ 7, không hợp lệ: 0
  ⇒ An: 7 phiếu, 58.33 %, trúng cử
  ⇒ Bình: 0 phiếu, 0.00 %
  ⇒ tiếp theo: announce
  ⇒ lưu ý: Chỉ có 7 trên 12, chưa đủ 2/3: không đủ điều kiện tiến hành.
