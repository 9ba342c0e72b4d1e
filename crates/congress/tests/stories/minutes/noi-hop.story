Nơi họp và khách mời cho biên bản
Sổ không tự biết đại hội họp ở đâu, có bao nhiêu khách mời; thư ký ghi vào, biên bản lấy ra.
Bối cảnh: bau-xong

16/06/2020 bí thư 340: ghi nơi họp cho biên bản tại 340, họp tại Hội trường Huyện ủy Đông Hưng, khách 12
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 ghi nơi họp cho biên bản đại hội: Hội trường Huyện ủy Đông Hưng, 12 khách mời
16/06/2020 bí thư 340: ghi nơi họp cho biên bản tại 340, họp tại Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài Hội trường rất dài
    ✗ Tên nơi họp dài quá 200 chữ.
    ✗   Rút ngắn tên hoặc địa chỉ.
16/06/2020 bí thư 340: ghi nơi họp cho biên bản tại 340, họp tại Trung tâm Hội nghị huyện, khách 15
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 ghi nơi họp cho biên bản đại hội: Trung tâm Hội nghị huyện, 15 khách mời
