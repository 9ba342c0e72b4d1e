# Từng dòng của bảng phiếu hợp lệ, không hợp lệ (190-QĐ/TW, Điều 15 và Điều 30).

# Danh sách có số dư, bầu 2: để lại 1 hoặc 2 tên là hợp lệ; 3 tên hoặc gạch hết là không hợp lệ.
Luật: vn-party-2024
Bầu 2 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình, Chi
5 phiếu để An, Bình
2 phiếu để An
1 phiếu để An, Bình, Chi
1 phiếu gạch hết
1 phiếu hỏng not_issued
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 7, không hợp lệ: nobody_chosen 1, not_issued 1, too_many 1
  ⇒ An: 7 phiếu, 70.00 %, trúng cử
  ⇒ Bình: 5 phiếu, 50.00 %
  ⇒ Chi: 0 phiếu, 0.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa Bình, Chi

# Không có số dư, từ hai người: dòng đánh cả hai ô hoặc bỏ trống không tính cho ai, phiếu vẫn hợp lệ.
Luật: vn-party-2024
Bầu 2 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình
5 phiếu: An đồng ý, Bình đồng ý
2 phiếu: An đồng ý, Bình không đồng ý
1 phiếu: An cả hai, Bình đồng ý
1 phiếu: An trống, Bình đồng ý
1 phiếu: An trống, Bình trống
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ An: 7 phiếu, 70.00 %, 3 dòng không tính, trúng cử
  ⇒ Bình: 7 phiếu, 70.00 %, 1 dòng không tính, trúng cử
  ⇒ tiếp theo: announce
  ⇒ lưu ý: 1 phiếu không đánh dấu dòng nào: hợp lệ nhưng không tính cho ai; ban kiểm phiếu cần biết.

# Danh sách một người: đánh đúng một ô là hợp lệ; cả hai ô hoặc bỏ trống là không hợp lệ.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An
7 phiếu: An đồng ý
1 phiếu: An không đồng ý
1 phiếu: An cả hai
1 phiếu: An trống
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 8, không hợp lệ: one_name_unclear 2
  ⇒ An: 7 phiếu, 70.00 %, trúng cử
  ⇒ tiếp theo: announce

# Mẫu phiếu không đúng với danh sách có số dư.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 3, phát ra 3, thu về 3
Danh sách: An, Bình
Mẫu phiếu: agree_disagree
3 phiếu: An đồng ý, Bình không đồng ý
Kiểm phiếu
  ✗ form: Quy tắc không cho dùng mẫu phiếu “đánh dấu X vào ô đồng ý hoặc không đồng ý” với danh sách này; phải là “gạch tên người không bầu”.
  ✗   theo 190-QĐ/TW, Điều 15

# Thu về nhiều hơn phát ra thì dừng kiểm phiếu.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 5, phát ra 5, thu về 6
Danh sách: An, Bình
6 phiếu để An
Kiểm phiếu
  ✗ returned: Thu về 6 phiếu, nhiều hơn 5 phiếu phát ra: dừng kiểm phiếu, báo cáo đoàn chủ tịch.

# Phiếu có nghi vấn do ban kiểm phiếu kết luận, không phải đoàn chủ tịch.
Luật: vn-party-2024
Bầu 1 đảng viên
Số: triệu tập 3, phát ra 3, thu về 3
Danh sách: An, Bình
2 phiếu để An
1 phiếu do presidium để Bình
Kiểm phiếu
  ✗ ballots[1].ruled_by: Phiếu có nghi vấn phải do ban kiểm phiếu kết luận.
  ✗   theo 190-QĐ/TW, Điều 8.2
