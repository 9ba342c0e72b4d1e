# Đại biểu do đại hội cấp dưới bầu, khi kết quả bầu họ bị hủy hoặc một người không được công nhận.

standing-lapsed = Không còn là đại biểu

refusal-delegates-lapsed = Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận ({ $reason }).
refusal-delegates-lapsed-next = Chờ đơn vị bầu lại; có kết quả mới thì triệu tập từ kết quả ấy.
refusal-delegates-not-elected = Theo sổ, đại hội của { $from } không bầu người này, chưa có kết quả, hoặc kết quả đã bị hủy.
refusal-delegates-not-elected-next = Triệu tập từ kết quả bầu của { $from }, không ghi tay; nếu đang bầu lại thì chờ kết quả.
refusal-floor-lapsed = Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận ({ $reason }).
refusal-floor-lapsed-next = Mời đến bàn thẩm tra tư cách; đơn vị bầu lại mà trúng cử thì triệu tập lại trước khi vào.

history-mandates-lapsed = Ngày { $on } { $count } đại biểu do { $from } bầu không còn là đại biểu, theo { $decision }: { $reason }
