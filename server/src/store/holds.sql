select log, why from hold order by log
