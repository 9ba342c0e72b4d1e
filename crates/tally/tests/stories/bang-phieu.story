# Bằng phiếu ở vị trí cuối.

# Trong Đảng: bầu lại giữa những người bằng phiếu.
Luật: vn-party-2024
Bầu 2 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình, Chi
4 phiếu để An, Bình
4 phiếu để An, Chi
2 phiếu để Bình, Chi
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ An: 8 phiếu, 80.00 %, trúng cử
  ⇒ Bình: 6 phiếu, 60.00 %
  ⇒ Chi: 6 phiếu, 60.00 %
  ⇒ bằng phiếu ở vị trí 2: Bình, Chi tranh 1 chỗ
  ⇒ tiếp theo: re_vote

# Bầu lại, người cao phiếu hơn trúng cử, không cần quá nửa.
Luật: vn-party-2024
Bầu 1 đảng viên, bầu lại 1
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: Bình, Chi
5 phiếu để Bình
4 phiếu để Chi
1 phiếu gạch hết
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 1 phiếu
  ⇒ hợp lệ 9, không hợp lệ: nobody_chosen 1
  ⇒ Bình: 5 phiếu, 50.00 %, trúng cử
  ⇒ Chi: 4 phiếu, 40.00 %
  ⇒ tiếp theo: announce

# Bầu lại vẫn bằng phiếu: đại hội quyết định.
Luật: vn-party-2024
Bầu 1 đảng viên, bầu lại 1
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: Bình, Chi
5 phiếu để Bình
5 phiếu để Chi
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 1 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ Bình: 5 phiếu, 50.00 %
  ⇒ Chi: 5 phiếu, 50.00 %
  ⇒ bằng phiếu ở vị trí 1: Bình, Chi tranh 1 chỗ
  ⇒ tiếp theo: assembly_decides

# Đại hội đã quyết định.
Luật: vn-party-2024
Bầu 1 đảng viên, bầu lại 1
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: Bình, Chi
5 phiếu để Bình
5 phiếu để Chi
Đại hội quyết định: Chi, Bình
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 1 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ Bình: 5 phiếu, 50.00 %
  ⇒ Chi: 5 phiếu, 50.00 %, trúng cử
  ⇒ tiếp theo: announce

# Bầu cử đại biểu Quốc hội, Hội đồng nhân dân: người nhiều tuổi hơn trúng cử.
Luật: vn-state-2015
Bầu 2 hội viên
Số: cử tri 12, có mặt 12, phát ra 12, thu về 12
Danh sách: An (1975-03-02), Bình (1970-01-01), Cường (1972-12-31)
4 phiếu để An, Bình
4 phiếu để An, Cường
4 phiếu để Bình, Cường
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %, trúng cử
  ⇒ Cường: 8 phiếu, 66.67 %, trúng cử
  ⇒ tiếp theo: announce

# Chưa biết ngày sinh thì phải so tuổi, không đoán.
Luật: vn-state-2015
Bầu 2 hội viên
Số: cử tri 12, có mặt 12, phát ra 12, thu về 12
Danh sách: An, Bình (1970-01-01), Cường (1972-12-31)
4 phiếu để An, Bình
4 phiếu để An, Cường
4 phiếu để Bình, Cường
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %
  ⇒ Cường: 8 phiếu, 66.67 %
  ⇒ bằng phiếu ở vị trí 1: An, Bình, Cường tranh 2 chỗ
  ⇒ tiếp theo: compare_ages

# Hai người sinh cùng ngày tranh chỗ cuối: rút thăm; rồi có kết quả rút thăm.
Luật: vn-state-2015
Bầu 2 hội viên
Số: cử tri 12, có mặt 12, phát ra 12, thu về 12
Danh sách: An (1975-03-02), Bình (1970-01-01), Cường (1975-03-02)
4 phiếu để An, Bình
4 phiếu để An, Cường
4 phiếu để Bình, Cường
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %, trúng cử
  ⇒ Cường: 8 phiếu, 66.67 %
  ⇒ bằng phiếu ở vị trí 2: An, Cường tranh 1 chỗ
  ⇒ tiếp theo: draw_lot
Rút thăm: Cường, An
Kiểm phiếu
  ⇒ cơ sở: số phiếu hợp lệ = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %, trúng cử
  ⇒ Cường: 8 phiếu, 66.67 %, trúng cử
  ⇒ tiếp theo: announce

# Bằng phiếu nhưng đủ chỗ cho cả hai thì không phải là bằng phiếu ở vị trí cuối.
Luật: vn-party-2024
Bầu 2 đảng viên
Số: triệu tập 10, có mặt 10, phát ra 10, thu về 10
Danh sách: An, Bình, Chi
8 phiếu để An, Bình
2 phiếu để Chi
Kiểm phiếu
  ⇒ cơ sở: số được triệu tập, trừ các trường hợp được trừ = 10; cần 6 phiếu
  ⇒ hợp lệ 10, không hợp lệ: 0
  ⇒ An: 8 phiếu, 80.00 %, trúng cử
  ⇒ Bình: 8 phiếu, 80.00 %, trúng cử
  ⇒ Chi: 2 phiếu, 20.00 %
  ⇒ tiếp theo: announce
