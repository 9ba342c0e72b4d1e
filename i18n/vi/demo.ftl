# Ngày của bản minh họa.
demo-bar = Bản minh họa. Hôm nay là ngày { $day }.
demo-bar-link = Đổi ngày
demo-title = Ngày của bản minh họa
demo-lead = Bản minh họa trình bày đại hội đảng bộ các cấp của một tỉnh trong các năm 2019 và 2020. Tên đơn vị và mốc thời gian lấy từ nguồn đã công bố; con người, chi bộ và số liệu đều là giả định. Đồng hồ của bản minh họa đặt ở thời gian ấy để kế hoạch, quy định và giấy tờ khớp với ngày. Việc đăng nhập và nhật ký máy chủ theo giờ thật.
demo-now = Thời gian trong bản minh họa
demo-move = Sang ngày khác
demo-move-hint = Đồng hồ chuyển tới 8 giờ sáng ngày đó và sổ ghi nêu rõ thời gian đã trôi qua. Đồng hồ không lùi lại được.
demo-day = Ngày mới
demo-day-passed = Hãy chọn một ngày sau hôm nay, trong vòng mười năm. Muốn lùi lại thì nạp một bản mới.
demo-move-button = Chuyển ngày
demo-back = Lùi lại
demo-back-hint = Một bản mới thay cho bản này. Những gì đã nhập ở đây sẽ mất, và cần đăng nhập lại.
demo-until = Ngày cuối của bản mới (không bắt buộc)
demo-until-hint = Từ { $first } đến { $last }. Nếu chọn 13/10/2020 thì đại hội tỉnh đã họp một ngày và quý vị điều hành tiếp từ đó. Để trống thì nạp toàn bộ.
demo-until-outside = Hãy chọn một ngày từ { $first } đến { $last }.
demo-back-button = Nạp bản mới
