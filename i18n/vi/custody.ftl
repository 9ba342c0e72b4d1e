# Niêm phong, lưu giữ phiếu.

custody-title = Niêm phong, lưu giữ phiếu bầu
custody-package = { $office }, gói { $number }
custody-lead = Ban Kiểm phiếu niêm phong phiếu từng cuộc bầu và giao Đoàn Chủ tịch; mở niêm phong hoặc hủy phiếu chỉ theo quyết định của cấp có thẩm quyền.
custody-none = Chưa có cuộc bầu nào xong.
custody-waiting = chưa niêm phong
custody-sealed = đã niêm phong
custody-opened = đang mở
custody-destroyed = đã hủy
custody-ballots = Số phiếu
custody-sealed-on = Ngày niêm phong
custody-sealed-by = Người niêm phong (Ban Kiểm phiếu)
custody-received-by = Người nhận (Đoàn Chủ tịch)
custody-kept-at = Nơi giữ
custody-until = Lưu đến hết ngày
custody-opening = Mở ngày { $on } theo { $decision }: { $reason }.
custody-resealed = Niêm phong lại ngày { $on }.
custody-seal = Niêm phong
custody-reseal = Niêm phong lại
custody-open = Mở niêm phong theo quyết định
custody-open-save = Mở niêm phong
custody-destroy = Hủy phiếu theo quyết định
custody-destroy-save = Hủy phiếu
custody-decision = Quyết định (số, ngày, cơ quan ban hành)

## Khi không được phép

refusal-custody-not-counted = Cuộc bầu này chưa có kết quả nên chưa niêm phong phiếu.
refusal-custody-not-counted-next = Công bố kết quả, quyết định xong các lần bầu tiếp, rồi niêm phong.
refusal-custody-already-sealed = Phiếu của cuộc bầu này đã niêm phong ngày { $on }.
refusal-custody-already-sealed-next = Muốn xem lại phiếu thì phải có quyết định mở niêm phong.
refusal-custody-not-sealed = Phiếu của cuộc bầu này chưa niêm phong.
refusal-custody-not-sealed-next = Ban Kiểm phiếu niêm phong và giao cho Đoàn Chủ tịch trước.
refusal-custody-not-teller = Người niêm phong chưa được chọn trong Ban Kiểm phiếu.
refusal-custody-not-teller-next = Chọn Trưởng ban hoặc thành viên Ban Kiểm phiếu của đại hội.
refusal-custody-not-presidium = Người nhận phiếu chưa được chọn trong Đoàn Chủ tịch.
refusal-custody-not-presidium-next = Ban Kiểm phiếu giao phiếu đã niêm phong cho Đoàn Chủ tịch để { $committee } khóa mới lưu trữ.
refusal-custody-no-place = Chưa ghi nơi giữ phiếu.
refusal-custody-no-place-next = Ghi rõ phòng, tủ, người giữ chìa khóa.
refusal-custody-no-decision = Không ai được tự mở niêm phong hoặc hủy phiếu: chưa có quyết định của cấp có thẩm quyền.
refusal-custody-no-decision-next = Ghi số, ngày và cơ quan ra quyết định.
refusal-custody-no-reason = Chưa ghi lý do mở niêm phong.
refusal-custody-no-reason-next = Ghi lý do theo quyết định.
refusal-custody-already-open = Niêm phong đã mở từ ngày { $on } và chưa niêm phong lại.
refusal-custody-already-open-next = Làm xong việc theo quyết định thì niêm phong lại.
refusal-custody-not-open = Niêm phong còn nguyên nên không niêm phong lại.
refusal-custody-not-open-next = Chỉ niêm phong lại sau khi đã mở theo quyết định.
refusal-custody-left-open = Niêm phong mở từ ngày { $on } mà chưa niêm phong lại nên chưa hủy được.
refusal-custody-left-open-next = Niêm phong lại, rồi { $committee } mới quyết định hủy.
refusal-custody-too-early = Phiếu phải lưu đến hết ngày { $until } nên chưa hủy được.
refusal-custody-too-early-next = Sau ngày ấy, nếu không còn khiếu nại, tố cáo về kết quả bầu cử thì { $committee } quyết định hủy.
refusal-custody-destroyed = Phiếu đã hủy ngày { $on }.
refusal-custody-destroyed-next = Kết quả và biên bản vẫn còn trong sổ.
refusal-custody-complaint-pending = Đơn khiếu nại số { $number } chưa giải quyết xong nên chưa hủy phiếu.
refusal-custody-complaint-pending-next = Chờ quyết định giải quyết khiếu nại.
refusal-custody-no-correction-reason = Đính chính phải có lý do.
refusal-custody-no-correction-reason-next = Ghi sai ở đâu, sửa theo căn cứ nào.

## Lịch sử của đơn vị

history-ballots-sealed = Ngày { $on } niêm phong { $ballots } phiếu bầu { $office }, giữ tại { $place }
history-seal-opened = Ngày { $on } mở niêm phong phiếu bầu { $office }{ $package ->
    [0] {""}
   *[other] {" "}(gói { $package })
  } theo { $decision }: { $reason }
history-ballots-resealed = Ngày { $on } niêm phong lại phiếu bầu { $office }{ $package ->
    [0] {""}
   *[other] {" "}(gói { $package })
  }, giữ tại { $place }
history-ballots-destroyed = Ngày { $on } hủy phiếu bầu { $office }{ $package ->
    [0] {""}
   *[other] {" "}(gói { $package })
  } theo { $decision }
history-seal-corrected = Ngày { $on } đính chính việc niêm phong phiếu bầu { $office }, giữ tại { $kept_at }; lý do: { $reason }

waiting-ballots-to-seal = Phiếu bầu chờ niêm phong
waiting-ballots-to-destroy = Phiếu bầu hết hạn lưu giữ, chờ hủy
