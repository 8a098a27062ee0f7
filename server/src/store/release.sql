release job
