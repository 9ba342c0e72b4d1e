# Mỗi bộ quy tắc một chuyện.

# 244-QĐ/TW: bầu thiếu là chuyện thường, bầu tiếp hay không do đại hội quyết định.
Luật: vn-party-2014
Bầu 3 đại biểu
Số: triệu tập 100, có mặt 98, phát ra 98, thu về 97
Danh sách: An, Bình, Chi, Dũng
40 phiếu để An, Bình
30 phiếu để An, Chi, Dũng
20 phiếu để Bình
7 phiếu để Chi, Dũng, An
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 100; cần 51 phiếu
  ⇒ hợp lệ 97, không hợp lệ: 0
  ⇒ An: 77 phiếu, 77.00 %, trúng cử
  ⇒ Bình: 60 phiếu, 60.00 %, trúng cử
  ⇒ Chi: 37 phiếu, 37.00 %
  ⇒ Dũng: 37 phiếu, 37.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa Chi, Dũng
  ⇒ lưu ý: 1 phiếu phát ra không thu về.

# Đoàn Thanh niên: tính trên số phiếu thu về, kể cả phiếu không hợp lệ (20 đoàn viên, 19 có mặt, thu về 18, hợp lệ 16: cần 10).
Luật: vn-youth-union
Bầu 1 hội viên
Số: triệu tập 20, có mặt 19, phát ra 19, thu về 18
Danh sách: An, Bình
10 phiếu để An
6 phiếu để Bình
2 phiếu để An, Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 18; cần 10 phiếu
  ⇒ hợp lệ 16, không hợp lệ: too_many 2
  ⇒ An: 10 phiếu, 55.56 %, trúng cử
  ⇒ Bình: 6 phiếu, 33.33 %
  ⇒ tiếp theo: announce
  ⇒ lưu ý: 1 phiếu phát ra không thu về.

# Công đoàn: gạch tên người duy nhất là phiếu hợp lệ, không đồng ý.
Luật: vn-trade-union
Bầu 1 hội viên
Số: phát ra 30, thu về 30
Danh sách: An
20 phiếu để An
10 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 30; cần 16 phiếu
  ⇒ hợp lệ 30, không hợp lệ: 0
  ⇒ An: 20 phiếu, 66.67 %, trúng cử
  ⇒ tiếp theo: announce

# Đoàn Thanh niên: phiếu không bầu ai trong danh sách nhiều người không hợp lệ; danh sách một người thì phiếu trắng hợp lệ.
Luật: vn-youth-union
Bầu 3 hội viên
Số: triệu tập 20, có mặt 19, phát ra 19, thu về 18
Danh sách: An, Bình, Chi, Dũng, Em
9 phiếu để An, Bình, Chi
5 phiếu để An, Bình, Dũng
2 phiếu gạch hết
2 phiếu hỏng too_many
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 18; cần 10 phiếu
  ⇒ hợp lệ 14, không hợp lệ: nobody_chosen 2, too_many 2
  ⇒ An: 14 phiếu, 77.78 %, trúng cử
  ⇒ Bình: 14 phiếu, 77.78 %, trúng cử
  ⇒ Chi: 9 phiếu, 50.00 %
  ⇒ Dũng: 5 phiếu, 27.78 %
  ⇒ Em: 0 phiếu, 0.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa Chi, Dũng, Em
  ⇒ lưu ý: 1 phiếu phát ra không thu về.
Luật: vn-youth-union
Bầu 1 hội viên
Số: triệu tập 20, có mặt 19, phát ra 19, thu về 18
Danh sách: An
14 phiếu để An
4 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 18; cần 10 phiếu
  ⇒ hợp lệ 18, không hợp lệ: 0
  ⇒ An: 14 phiếu, 77.78 %, trúng cử
  ⇒ tiếp theo: announce
  ⇒ lưu ý: Danh sách dư 0 người, chưa đủ số dư tối thiểu 1.
  ⇒ lưu ý: 1 phiếu phát ra không thu về.

# Công đoàn: bằng phiếu thì đại hội quyết định có bầu lại hay không; đã bầu lại mà vẫn bằng phiếu cũng do đại hội quyết định.
Luật: vn-trade-union
Bầu 2 đại biểu
Số: phát ra 30, thu về 30
Danh sách: An, Bình, Chi
10 phiếu để An, Bình
10 phiếu để An, Chi
10 phiếu để Bình, Chi
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 30; cần 16 phiếu
  ⇒ hợp lệ 30, không hợp lệ: 0
  ⇒ An: 20 phiếu, 66.67 %
  ⇒ Bình: 20 phiếu, 66.67 %
  ⇒ Chi: 20 phiếu, 66.67 %
  ⇒ bằng phiếu ở vị trí 1: An, Bình, Chi tranh 2 chỗ
  ⇒ tiếp theo: assembly_decides_re_vote
Luật: vn-trade-union
Bầu 1 đại biểu, bầu lại 1
Số: phát ra 30, thu về 30
Danh sách: An, Bình
15 phiếu để An
15 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu thu về = 30; cần 1 phiếu
  ⇒ hợp lệ 30, không hợp lệ: 0
  ⇒ An: 15 phiếu, 50.00 %
  ⇒ Bình: 15 phiếu, 50.00 %
  ⇒ bằng phiếu ở vị trí 1: An, Bình tranh 1 chỗ
  ⇒ tiếp theo: assembly_decides

# Hội đồng nhân dân: đã bầu đủ hai phần ba số đại biểu thì không bầu thêm; chưa đủ thì bầu thêm.
Luật: vn-state-2015
Chức danh: Đại biểu Hội đồng nhân dân xã Thử Nghiệm
Bầu 3 hội viên
Số: cử tri 100, có mặt 100, phát ra 100, thu về 100
Danh sách: An, Bình, Chi, Dũng
51 phiếu để An, Bình
49 phiếu để Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 100; cần 51 phiếu
  ⇒ hợp lệ 100, không hợp lệ: 0
  ⇒ An: 51 phiếu, 51.00 %, trúng cử
  ⇒ Bình: 51 phiếu, 51.00 %, trúng cử
  ⇒ Chi: 49 phiếu, 49.00 %
  ⇒ Dũng: 49 phiếu, 49.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: report_shortfall
Luật: vn-state-2015
Chức danh: Đại biểu HĐND xã Thử Nghiệm
Bầu 3 hội viên
Số: cử tri 100, có mặt 100, phát ra 100, thu về 100
Danh sách: An, Bình, Chi, Dũng
51 phiếu để An
49 phiếu để Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 100; cần 51 phiếu
  ⇒ hợp lệ 100, không hợp lệ: 0
  ⇒ An: 51 phiếu, 51.00 %, trúng cử
  ⇒ Bình: 0 phiếu, 0.00 %
  ⇒ Chi: 49 phiếu, 49.00 %
  ⇒ Dũng: 49 phiếu, 49.00 %
  ⇒ bầu thiếu 2
  ⇒ tiếp theo: further_round
  ⇒ lần 2: 2 chỗ, giữa Bình, Chi, Dũng

# Quốc hội: Hội đồng bầu cử quốc gia quyết định. Không biết bầu cơ quan nào thì không đoán.
Luật: vn-state-2015
Chức danh: Đại biểu Quốc hội khóa XVI
Bầu 3 hội viên
Số: cử tri 100, có mặt 100, phát ra 100, thu về 100
Danh sách: An, Bình, Chi, Dũng
51 phiếu để An, Bình
49 phiếu để Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 100; cần 51 phiếu
  ⇒ hợp lệ 100, không hợp lệ: 0
  ⇒ An: 51 phiếu, 51.00 %, trúng cử
  ⇒ Bình: 51 phiếu, 51.00 %, trúng cử
  ⇒ Chi: 49 phiếu, 49.00 %
  ⇒ Dũng: 49 phiếu, 49.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: national_election_council_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa Chi, Dũng
Luật: vn-state-2015
Chức danh: Đại biểu
Bầu 3 hội viên
Số: cử tri 100, có mặt 100, phát ra 100, thu về 100
Danh sách: An, Bình, Chi, Dũng
51 phiếu để An, Bình
49 phiếu để Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 100; cần 51 phiếu
  ⇒ hợp lệ 100, không hợp lệ: 0
  ⇒ An: 51 phiếu, 51.00 %, trúng cử
  ⇒ Bình: 51 phiếu, 51.00 %, trúng cử
  ⇒ Chi: 49 phiếu, 49.00 %
  ⇒ Dũng: 49 phiếu, 49.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: check_body
  ⇒ lưu ý: Bầu tiếp hay không tùy cơ quan được bầu, mà “Đại biểu” chưa cho biết là cơ quan nào: Quốc hội (national_assembly), Hội đồng nhân dân (peoples_council).
Luật: vn-state-2015
Chức danh: Đại biểu
Cơ quan: peoples_council
Bầu 3 hội viên
Số: cử tri 100, có mặt 100, phát ra 100, thu về 100
Danh sách: An, Bình, Chi, Dũng
51 phiếu để An, Bình
49 phiếu để Chi, Dũng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 100; cần 51 phiếu
  ⇒ hợp lệ 100, không hợp lệ: 0
  ⇒ An: 51 phiếu, 51.00 %, trúng cử
  ⇒ Bình: 51 phiếu, 51.00 %, trúng cử
  ⇒ Chi: 49 phiếu, 49.00 %
  ⇒ Dũng: 49 phiếu, 49.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: report_shortfall
Luật: vn-state-2015
Chức danh: Đại biểu
Cơ quan: senate
Bầu 3 hội viên
Danh sách: An, Bình
51 phiếu để An, Bình
Kiểm phiếu
  ✗ election.body: Bộ quy tắc không có cơ quan “senate”; có: national_assembly, peoples_council.

# Bầu cử nhà nước: chưa quá nửa cử tri đi bầu thì bầu lại một lần.
Luật: vn-state-2015
Bầu 1 hội viên
Số: cử tri 100, có mặt 50, phát ra 50, thu về 50
Danh sách: An, Bình
40 phiếu để An
10 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 50; cần 26 phiếu
  ⇒ hợp lệ 50, không hợp lệ: 0
  ⇒ An: 40 phiếu, 80.00 %
  ⇒ Bình: 10 phiếu, 20.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: repeat_poll
  ⇒ lưu ý: Mới có 50 trên 100 cử tri đi bầu, chưa quá 1/2.

# Không biết bao nhiêu người đi bầu thì chưa công bố: 400 phiếu trên 1000 cử tri chưa cho thấy quá nửa.
Luật: vn-state-2015
Bầu 1 hội viên
Số: cử tri 1000, phát ra 400, thu về 400
Danh sách: An, Bình
300 phiếu để An
100 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 400; cần 201 phiếu
  ⇒ hợp lệ 400, không hợp lệ: 0
  ⇒ An: 300 phiếu, 75.00 %
  ⇒ Bình: 100 phiếu, 25.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: check_turnout
  ⇒ lưu ý: Chưa biết bao nhiêu cử tri đi bầu (? trên 1000): phải hơn 1/2 thì cuộc bầu mới có giá trị, chưa kiểm tra được.

# Chính số phiếu thu về đã hơn nửa số cử tri thì không cần hỏi thêm.
Luật: vn-state-2015
Bầu 1 hội viên
Số: cử tri 1000, phát ra 501, thu về 501
Danh sách: An, Bình
301 phiếu để An
200 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 501; cần 251 phiếu
  ⇒ hợp lệ 501, không hợp lệ: 0
  ⇒ An: 301 phiếu, 60.08 %, trúng cử
  ⇒ Bình: 200 phiếu, 39.92 %
  ⇒ tiếp theo: announce

# Có người đi bầu mà không ghi danh sách có bao nhiêu cử tri: cũng chưa kiểm tra được.
Luật: vn-state-2015
Bầu 1 hội viên
Số: có mặt 400, phát ra 400, thu về 400
Danh sách: An, Bình
300 phiếu để An
100 phiếu để Bình
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 400; cần 201 phiếu
  ⇒ hợp lệ 400, không hợp lệ: 0
  ⇒ An: 300 phiếu, 75.00 %
  ⇒ Bình: 100 phiếu, 25.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: check_turnout
  ⇒ lưu ý: Chưa biết bao nhiêu cử tri đi bầu (400 trên ?): phải hơn 1/2 thì cuộc bầu mới có giá trị, chưa kiểm tra được.

# Lần hai thì công nhận dù bao nhiêu người đi bầu.
Luật: vn-state-2015
Bầu 1 hội viên, lần 2
Số: cử tri 100, có mặt 50, phát ra 50, thu về 50
Danh sách: An, Bình
40 phiếu để An
8 phiếu để Bình
2 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 48; cần 25 phiếu
  ⇒ hợp lệ 48, không hợp lệ: nobody_chosen 2
  ⇒ An: 40 phiếu, 83.33 %, trúng cử
  ⇒ Bình: 8 phiếu, 16.67 %
  ⇒ tiếp theo: announce
  ⇒ lưu ý: Mới có 50 trên 100 cử tri đi bầu, chưa quá 1/2.

# Đảng Xanh Đức: phiếu trắng là phiếu hợp lệ và nằm trong cơ sở tính; lần hai chỉ còn những người quá 25 %.
Luật: de-gruene-local
Bầu 1 hội viên
Danh sách: Anna, Ben, Cem
20 phiếu để Anna
14 phiếu để Ben
10 phiếu để Cem
4 phiếu trắng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 48; cần 25 phiếu
  ⇒ hợp lệ 48, không hợp lệ: 0
  ⇒ Anna: 20 phiếu, 41.67 %
  ⇒ Ben: 14 phiếu, 29.17 %
  ⇒ Cem: 10 phiếu, 20.83 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: further_round
  ⇒ lần 2: 1 chỗ, giữa Anna, Ben

# Lần ba giữa hai người cao nhất; vẫn không ai quá nửa thì bầu lại từ đầu.
Luật: de-gruene-local
Bầu 1 hội viên, lần 2
Danh sách: Anna, Ben, Cem
20 phiếu để Anna
14 phiếu để Ben
14 phiếu để Cem
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 48; cần 25 phiếu
  ⇒ hợp lệ 48, không hợp lệ: 0
  ⇒ Anna: 20 phiếu, 41.67 %
  ⇒ Ben: 14 phiếu, 29.17 %
  ⇒ Cem: 14 phiếu, 29.17 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: further_round
  ⇒ lần 3: 1 chỗ, giữa Anna, Ben, Cem
Luật: de-gruene-local
Bầu 1 hội viên, lần 3
Danh sách: Anna, Ben
20 phiếu để Anna
20 phiếu để Ben
8 phiếu trắng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 48; cần 25 phiếu
  ⇒ hợp lệ 48, không hợp lệ: 0
  ⇒ Anna: 20 phiếu, 41.67 %
  ⇒ Ben: 20 phiếu, 41.67 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: start_again

# Hợp tác xã Hoa Kỳ: nhiều phiếu hơn là trúng cử; phiếu theo phần vốn được tính chính xác đến từng phần thập phân.
Luật: us-coop-plurality
Bầu 1 hội viên
Danh sách: Ada, Bob, Cy
1 phiếu nặng 10.5 để Ada
3 phiếu nặng 3.25 để Bob
1 phiếu nặng 0.75 để Bob
2 phiếu để Cy
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 23.00; cần 0.01 phiếu
  ⇒ hợp lệ 23.00, không hợp lệ: 0
  ⇒ Ada: 10.50 phiếu, 45.65 %
  ⇒ Bob: 10.50 phiếu, 45.65 %
  ⇒ Cy: 2.00 phiếu, 8.70 %
  ⇒ bằng phiếu ở vị trí 1: Ada, Bob tranh 1 chỗ
  ⇒ tiếp theo: draw_lot

# Chỉ có một người ứng cử: coi như trúng cử, không phải bỏ phiếu.
Luật: us-coop-plurality
Bầu 1 hội viên
Danh sách: Ada
Không phát phiếu
Kiểm phiếu
  ⇒ trúng cử: Ada
  ⇒ tiếp theo: announce

# Robert: phiếu trắng nằm ngoài cơ sở (21 phiếu có chọn: cần 11).
Luật: robert-12
Bầu 1 hội viên
Danh sách: Ada, Bob
11 phiếu để Ada
10 phiếu để Bob
5 phiếu trắng
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ trừ phiếu trắng = 21; cần 11 phiếu
  ⇒ hợp lệ 26, không hợp lệ: 0
  ⇒ Ada: 11 phiếu, 52.4 %, trúng cử
  ⇒ Bob: 10 phiếu, 47.6 %
  ⇒ tiếp theo: announce

# Một dòng đánh cả hai ô: ở đây cả phiếu không hợp lệ. Không có ý kiến vẫn nằm trong cơ sở tính.
Luật: de-gruene-local
Bầu 2 hội viên
Danh sách: Anna, Ben
Mẫu phiếu: yes_no_abstain
10 phiếu: Anna yes, Ben yes
2 phiếu: Anna both, Ben yes
1 phiếu: Anna abstain, Ben no
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 11; cần 6 phiếu
  ⇒ hợp lệ 11, không hợp lệ: unclear_row 2
  ⇒ Anna: 10 phiếu, 90.91 %, trúng cử
  ⇒ Ben: 10 phiếu, 90.91 %, trúng cử
  ⇒ tiếp theo: announce

# Ghế dành riêng cho phụ nữ: người nữ cao phiếu nhất vào trước.
Luật: us-coop-plurality
Bầu 2 hội viên, dành cho women 1
Danh sách: Ada [women], Bob, Cy
9 phiếu để Bob, Cy
3 phiếu để Ada, Bob
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 1 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ Ada: 3 phiếu, 25.00 %, trúng cử
  ⇒ Bob: 12 phiếu, 100.00 %, trúng cử
  ⇒ Cy: 9 phiếu, 75.00 %
  ⇒ tiếp theo: announce

# Dành nhiều ghế hơn số ghế thì không kiểm.
Luật: us-coop-plurality
Bầu 3 hội viên, dành cho women 5
Danh sách: Ada, Bob, Cy [women], Dee [women]
20 phiếu để Ada, Bob
Kiểm phiếu
  ✗ election.reserved: Số ghế dành riêng 5, nhiều hơn 3 ghế cần bầu: dừng kiểm phiếu, báo cáo đoàn chủ tịch.

# Dành ghế cho nhóm không có ai ứng cử: ghế đó để trống, và phải nói ra.
Luật: us-coop-plurality
Bầu 2 hội viên, dành cho women 1
Danh sách: Ada, Bob
9 phiếu để Ada
3 phiếu để Bob
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 1 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ Ada: 9 phiếu, 75.00 %, trúng cử
  ⇒ Bob: 3 phiếu, 25.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: report_shortfall
  ⇒ lưu ý: Dành 1 ghế cho nhóm “women” mà danh sách chỉ có 0 người của nhóm này.

# Quy chế bầu cử trong Đảng không dành ghế cho ai: cơ cấu là định hướng.
Luật: vn-party-2024
Bầu 2 đảng viên, dành cho women 1
Số: triệu tập 12, có mặt 12
Danh sách: An, Bình, Chi [women]
12 phiếu để An, Bình
Kiểm phiếu
  ✗ election.reserved: Bộ quy tắc này không dành ghế cho nhóm ứng cử viên nào: bỏ phần dành ghế, hoặc dùng bộ quy tắc có quy định đó.

# Người cao phiếu nhất không nhận thì người kế tiếp.
Luật: us-coop-plurality
Bầu 1 hội viên
Danh sách: Ada không nhận, Bob, Cy
9 phiếu để Ada
5 phiếu để Bob
4 phiếu để Cy
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 18; cần 1 phiếu
  ⇒ hợp lệ 18, không hợp lệ: 0
  ⇒ Ada: 9 phiếu, 50.00 %
  ⇒ Bob: 5 phiếu, 27.78 %, trúng cử
  ⇒ Cy: 4 phiếu, 22.22 %
  ⇒ tiếp theo: announce

# Hội theo Nghị định 126/2024/NĐ-CP: tính trên số được triệu tập (20), nên 10 phiếu trên 18 người có mặt chưa trúng cử.
Luật: vn-association
Bầu 2 đại biểu
Số: triệu tập 20, có mặt 18, phát ra 18, thu về 18
Danh sách: An, Bình, Chi
10 phiếu để An, Bình
8 phiếu để An
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 20; cần 11 phiếu
  ⇒ hợp lệ 18, không hợp lệ: 0
  ⇒ An: 18 phiếu, 90.00 %, trúng cử
  ⇒ Bình: 10 phiếu, 50.00 %
  ⇒ Chi: 0 phiếu, 0.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa Bình, Chi

# Hội: có mặt đúng một nửa thì chưa đủ điều kiện tiến hành.
Luật: vn-association
Bầu 1 đại biểu
Số: triệu tập 20, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình
10 phiếu để An
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 20; cần 11 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ An: 10 phiếu, 50.00 %
  ⇒ Bình: 0 phiếu, 0.00 %
  ⇒ bầu thiếu 1
  ⇒ tiếp theo: assembly_decides_further_round
  ⇒ lần 2: 1 chỗ, giữa An, Bình
  ⇒ lưu ý: Chỉ có 10 trên 20, chưa đủ 1/2: không đủ điều kiện tiến hành.
